"""What a screen reader needs beyond names: roles of parts that are painted by hand, and words said aloud at once."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


def teach_roles() -> None:
    """Let Qt ask each widget's class for its ``spoken_role``, a `QAccessible.Role`; once, before a page is made.

    Qt guesses a role from the widget it knows. Of a plain widget that paints a list or a line of words it can only
    say that it fills space, and screen readers pass over that.
    """
    QAccessible.installFactory(_face_of)


def announce(speaker: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say ``words`` now; urgent ones cut short what it is saying."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(speaker, words)
    if is_urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def _face_of(_class_name: str, asked: QObject) -> QAccessibleInterface | None:
    role = getattr(type(asked), "spoken_role", None)
    return QAccessibleWidget(asked, role) if isinstance(asked, QWidget) and role is not None else None
