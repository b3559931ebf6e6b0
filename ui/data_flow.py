"""Your data: copies out and in, the list of copies, the second folder, and deleting all, each to its end."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from player.clock import zone_or_utc
from player.errors import FormatError, PassphraseError, StorageError
from player.exchange.merge import MergePlan
from player.store.backup import Backup
from player.store.care import Checked
from player.store.erase import Erased
from player.store.outcome import Outcome
from ui.data_copies import CopiesPanel
from ui.data_erase import ErasePanel
from ui.data_import import ImportPanel, PassphrasePanel
from ui.data_places import Places
from ui.data_rows import DataAct
from ui.data_save import CopyChoice, SaveCopyPanel
from ui.data_words import moment_words, stuck_words
from ui.desk import Desk
from ui.outcome_words import copy_failed_words
from ui.problem_panel import ProblemPanel
from ui.words import say


class KeepingData(QObject):
    """Does what the rows of Settings > Your data wish for, one thing at a time.

    Signals:
        records_changed: The records hold something else as a whole: a file was brought in, or all was deleted.
    """

    records_changed = Signal()

    def __init__(self, desk: Desk, places: Places | None = None) -> None:
        """Take the desk; ``places`` asks for files and folders."""
        super().__init__(desk)
        self._desk = desk
        self._places = places or Places()
        self._copies: CopiesPanel | None = None

    @Slot(object)
    def act(self, act: DataAct) -> None:
        """Begin one of them, unless a mode is in the way."""
        if not self._desk.is_open or self._desk.window.mode is not None:
            return
        match act:
            case DataAct.SAVE:
                self.save_copy()
            case DataAct.BRING_IN:
                self._ask_file()
            case DataAct.COPIES:
                self._desk.ask(self._desk.line.records.backups, self._show_copies)
            case DataAct.SECOND:
                self._ask_folder()
            case DataAct.NO_SECOND:
                self._desk.change_setting("second_backup_folder", "")
            case DataAct.ERASE:
                self._desk.ask(self._desk.line.records.backups, self._show_erase)

    # Out

    def save_copy(self) -> None:
        """Ask what to save; also from the screens of records that cannot be written."""
        desk = self._desk
        panel = SaveCopyPanel(desk.look)
        panel.save_wanted.connect(self._on_save_wanted)
        panel.left.connect(desk.window.leave_mode)
        desk.window.push_mode(panel)

    @Slot(object)
    def _on_save_wanted(self, choice: CopyChoice) -> None:
        desk, records = self._desk, self._desk.line.records
        moment = desk.clock.now()
        path = self._places.save(desk.window, choice.file_name(moment.at.astimezone(zone_or_utc(moment.zone)).date()))
        if path is None:
            return

        def done(count: int) -> None:
            desk.window.leave_mode()
            desk.say(say("%n entries are saved in {0}.", "", n=count).format(path.name))

        desk.ask(lambda: records.export(path, choice.form, choice.passphrase), done)

    # In

    def _ask_file(self) -> None:
        path = self._places.file(self._desk.window)
        if path is not None:
            self._plan(path, "")

    def _plan(self, path: Path, passphrase: str) -> None:
        records = self._desk.line.records
        self._desk.ask(
            lambda: records.plan_import(path, passphrase),
            partial(self._show_plan, path),
            partial(self._on_no_plan, path, was_tried=bool(passphrase)),
        )

    def _on_no_plan(self, path: Path, error: Exception, *, was_tried: bool) -> None:
        desk = self._desk
        if isinstance(error, PassphraseError):
            panel = PassphrasePanel(desk.look, path.name, was_wrong=was_tried)
            panel.given.connect(partial(self._plan, path))
            panel.left.connect(desk.window.leave_mode)
            desk.window.enter_mode(panel)
        elif isinstance(error, FormatError):
            self._tell(
                say("That file is not a copy from this app."),
                say("Nothing was changed. {0}").format(str(error)),
                (say("Choose another file"), self._ask_again),
            )
        elif not isinstance(error, StorageError):
            raise error

    def _ask_again(self) -> None:
        self._desk.window.leave_all_modes()
        self._ask_file()

    def _show_plan(self, path: Path, plan: MergePlan) -> None:
        desk = self._desk
        panel = ImportPanel(desk.look, path.name, plan, desk.guide.zone)
        panel.bring_in_wanted.connect(partial(self._bring_in, panel, plan))
        panel.left.connect(desk.window.leave_mode)
        desk.window.enter_mode(panel)

    def _bring_in(self, panel: ImportPanel, plan: MergePlan, theirs: frozenset[UUID]) -> None:
        desk, records = self._desk, self._desk.line.records

        def done(_: int) -> None:
            desk.window.leave_all_modes()
            self.records_changed.emit()
            desk.say(say("Brought in. What was here before is kept as a copy."))

        def failed(_: Exception) -> None:
            panel.bring_in.setEnabled(True)

        desk.ask(lambda: records.bring_in(plan, theirs), done, failed)

    # Copies

    def _show_copies(self, copies: Sequence[Backup]) -> None:
        desk = self._desk
        panel = CopiesPanel(desk.look, copies, desk.guide.zone)
        panel.make_wanted.connect(self._on_make_wanted)
        panel.check_wanted.connect(self._on_check_wanted)
        panel.restore_wanted.connect(partial(self._on_restore_wanted, {backup.name: backup for backup in copies}))
        panel.left.connect(desk.window.leave_mode)
        self._copies = panel
        desk.window.enter_mode(panel)

    @Slot()
    def _on_make_wanted(self) -> None:
        desk, records = self._desk, self._desk.line.records

        def make() -> tuple[Sequence[Backup], StorageError | None]:
            try:
                records.back_up()
            except StorageError as error:
                return records.backups(), error
            return records.backups(), None

        def done(made: tuple[Sequence[Backup], StorageError | None]) -> None:
            copies, error = made
            if desk.window.mode is self._copies:
                self._show_copies(copies)
            if error is None:
                desk.say(say("The newest copy holds all that is here."))
            else:
                desk.say(copy_failed_words(error, desk.settings.second_backup_folder))

        desk.ask(make, done)

    @Slot()
    def _on_check_wanted(self) -> None:
        desk, panel = self._desk, self._copies

        def done(checked: Checked) -> None:
            if panel is not None and desk.window.mode is panel:
                panel.show_checked(
                    {one.name for one in checked.sound},
                    {one.name for one in checked.rotten},
                    are_records_sound=checked.damage is None,
                )

        desk.ask(desk.line.records.check, done)

    def _on_restore_wanted(self, copies: dict[str, Backup], name: str) -> None:
        desk = self._desk
        made = moment_words(copies[name].made_at, desk.guide.zone)
        panel = ProblemPanel(
            desk.look,
            say("Go back to the copy of {0}?").format(made),
            say(
                "It takes the place of what is here now, which is kept as a copy of its own. Answers about warning "
                "signs stay. You check in before a video opens."
            ),
            (
                (say("Bring it back"), partial(self._restore, name, made)),
                (say("Keep what is here"), desk.window.leave_mode),
            ),
        )
        desk.window.push_mode(panel)

    def _restore(self, name: str, made: str) -> None:
        desk, records = self._desk, self._desk.line.records
        desk.window.leave_mode()

        def done(_: Outcome) -> None:
            desk.window.leave_all_modes()
            desk.say(say("Your records are as they were at {0}. Please check in first.").format(made))

        desk.ask(lambda: records.restore(name), done)

    # The second folder

    def _ask_folder(self) -> None:
        desk, records = self._desk, self._desk.line.records
        folder = self._places.folder(desk.window)
        if folder is None:
            return
        if folder.resolve().is_relative_to(desk.paths.data.resolve()):
            desk.say(say("That folder lies among your records. Please choose one elsewhere, best on another drive."))
            return
        settings = replace(desk.settings, second_backup_folder=str(folder))

        def keep() -> None:
            records.save_settings(settings)
            records.back_up()

        def done(_: None) -> None:
            desk.say(say("Each copy goes to {0}, too. The first one is there.").format(str(folder)))

        # Shown at once, kept with the job, so that the first copy goes there and says whether it can.
        desk.settings = settings
        desk.settings_changed.emit(settings)
        desk.ask(keep, done)

    # Deleting

    def _show_erase(self, copies: Sequence[Backup]) -> None:
        desk = self._desk
        panel = ErasePanel(desk.look, len(copies), desk.settings.second_backup_folder)
        panel.erase_wanted.connect(self._on_erase_wanted)
        panel.left.connect(desk.window.leave_mode)
        desk.window.enter_mode(panel)

    @Slot(bool)
    def _on_erase_wanted(self, with_copies: bool) -> None:  # noqa: FBT001  # Qt's signal
        desk, records = self._desk, self._desk.line.records
        second = desk.settings.second_backup_folder

        def erase() -> tuple[Erased, bool]:
            was_reached = not second or Path(second).is_dir()
            return records.erase(with_backups=with_copies), was_reached

        def begin_anew(told: tuple[Erased, bool]) -> None:
            desk.line.await_future(records.open(), partial(done, *told))

        def done(erased: Erased, was_reached: bool, _: Outcome) -> None:  # noqa: FBT001  # bound by place
            desk.window.leave_all_modes()
            self.records_changed.emit()
            if erased.stuck:
                self._tell(say("Not everything could be deleted."), stuck_words(erased.stuck))
            elif with_copies and not was_reached:
                words = say(
                    "The copies in {0} are still there: that folder could not be reached. Delete them yourself."
                )
                self._tell(say("Deleted, but for one folder."), words.format(second))
            elif erased.kept:
                folders = ", ".join(str(folder) for folder in erased.kept)
                desk.say(say("Everything is deleted. The copies are kept in {0}.").format(folders))
            else:
                desk.say(say("Everything is deleted."))

        desk.ask(erase, begin_anew)

    def _tell(self, title: str, words: str, *choices: tuple[str, Callable[[], object]]) -> None:
        window = self._desk.window
        window.push_mode(ProblemPanel(self._desk.look, title, words, (*choices, (say("OK"), window.leave_mode))))
