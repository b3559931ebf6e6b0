"""The language of the window: its words, how it writes dates and numbers, its direction; changed while it runs."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ui.words import say

FOLDER = Path(__file__).parent / "translations"
ENGLISH = "en"
NAMES: Mapping[str, str] = MappingProxyType(
    {ENGLISH: "English", "de": "Deutsch", "es": "Español", "fr": "Français"}  # each in its own words
)
"""Tag of each language that the program speaks, to its own name."""


class Languages(QObject):
    """Installs one language at a time.

    Attributes:
        tag: The language that is spoken now.
    """

    def __init__(self, app: QApplication, folder: Path = FOLDER, parent: QObject | None = None) -> None:
        """Speak English until `use` is called.

        Args:
            app: The application.
            folder: Where the compiled translations are.
            parent: Owner.
        """
        super().__init__(parent)
        self._app, self._folder = app, folder
        self._installed: list[QTranslator] = []
        self.tag = ""

    def use(self, wanted: str, system: QLocale | None = None) -> bool:
        """Speak a language from now on; whoever has words on the screen must say them anew.

        Args:
            wanted: Its tag, or "" for the system's. One that is not there is English.
            system: The system's locale; another one only in tests.

        Returns:
            Whether another language is spoken now than before.
        """
        system = system or QLocale.system()
        tags = [wanted] if wanted else [tag.split("-")[0] for tag in system.uiLanguages()]
        tag = next((tag for tag in tags if (self._folder / f"dimmer_{tag}.qm").exists()), ENGLISH)
        locale = locale_for(tag, system)
        if (tag, locale) == (self.tag, QLocale()):
            return False
        self.tag = tag
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())
        for translator in self._installed:
            self._app.removeTranslator(translator)
        # The later one is asked first: our own words before those of Qt's own windows.
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._installed = [self._loaded(f"qtbase_{tag}", qts), self._loaded(f"dimmer_{tag}", str(self._folder))]
        for translator in self._installed:
            self._app.installTranslator(translator)
        return True

    def _loaded(self, name: str, folder: str) -> QTranslator:
        translator = QTranslator(self)
        translator.load(name, folder)
        return translator

    def forget(self) -> None:
        """Take the language out of the application again, as when the program ends."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def locale_for(tag: str, system: QLocale) -> QLocale:
    """Give how to write dates, hours and numbers: in the language of the words, as the system's country does."""
    own = QLocale(tag)
    is_plain_english = tag == ENGLISH and system.language() == QLocale.Language.C
    if own.language() == system.language() or is_plain_english:
        # The user may have set an own way to write the hour, which only the system's locale knows.
        return system
    here = QLocale(own.language(), system.territory())
    return here if here.territory() == system.territory() else own


def review_words() -> str:
    """Say for each language whether a clinician has reviewed its texts, a line each."""
    return "\n".join(say("{0}: not reviewed by a clinician").format(name) for name in NAMES.values())
