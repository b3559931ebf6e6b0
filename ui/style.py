"""The style sheet for what Qt itself draws: scroll bars, menus, tool tips, text fields, combo boxes, tables."""

from string import Template

from ui.look import FAMILY, Look

_SHEET = Template("""
QToolTip { background: #$surface; color: #$text; border: 1px solid #$ctl; border-radius: 8px; padding: 6px 10px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: #$ctl; border-radius: 4px; min-height: 44px; }
QScrollBar::handle:vertical:hover { background: #$text3; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: #$ctl; border-radius: 4px; min-width: 44px; }
QLineEdit, QPlainTextEdit, QDateEdit, QTimeEdit, QSpinBox {
    background: #$surface; color: #$text; border: 1px solid #$ctl; border-radius: 12px;
    padding: 8px 12px; min-height: ${field}px;
    selection-background-color: #$primary; selection-color: #$on_primary; }
QLineEdit:focus, QPlainTextEdit:focus, QDateEdit:focus, QTimeEdit:focus {
    border: 2px solid #$focus; padding: 7px 11px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; height: 0; border: 0; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { image: none; width: 0; height: 0; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }
QComboBox { background: #$surface; color: #$text; border: 1px solid #$ctl; border-radius: 12px;
    padding: 6px 14px; min-height: ${field}px; }
QComboBox::drop-down { border: 0; width: 36px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView, QMenu { background: #$surface; color: #$text; border: 1px solid #$ctl;
    selection-background-color: #$primary_soft; selection-color: #$on_primary_soft; padding: 4px; }
QMenu::item { padding: 8px 20px; border-radius: 8px; }
QTableView { background: #$surface; color: #$text; gridline-color: #$line; border: 0;
    selection-background-color: #$primary_soft; selection-color: #$on_primary_soft;
    alternate-background-color: #$bg; }
QTableView:focus { border: 2px solid #$focus; }
QHeaderView::section { background: #$sunken; color: #$text2; border: 0; border-bottom: 1px solid #$ctl;
    padding: 8px 10px; font-weight: 600; }
QTableCornerButton::section { background: #$sunken; border: 0; }
* { font-family: "$family"; }
""")

_FIELD_PX = 26


def style_sheet(look: Look) -> str:
    """Fill the style sheet from the token table of the present theme."""
    tokens = look.tokens
    names = ("surface", "text", "text2", "text3", "ctl", "line", "bg", "sunken", "primary", "on_primary", "focus")
    colours = {name: getattr(tokens, name) for name in (*names, "primary_soft", "on_primary_soft")}
    return _SHEET.substitute(colours, family=FAMILY, field=look.px(_FIELD_PX))
