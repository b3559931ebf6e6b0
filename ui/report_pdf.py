"""The consultation sheet as a PDF: one page, vector, its fonts inside, its words as words."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ui.report_sheet import Sheet, paint_sheet
from ui.report_words import title_words

PX_PER_INCH = 96
"""Units in which the sheet is laid out."""

_DOTS_PER_INCH = 1200
_MM_PER_INCH = 25.4


def page_size(*, is_letter: bool) -> QSizeF:
    """Give the size of the page in units of the sheet."""
    paper = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    return paper.size(QPageSize.Unit.Millimeter) / _MM_PER_INCH * PX_PER_INCH


def is_letter_country(locale: QLocale) -> bool:
    """Say whether people of a locale print on US Letter."""
    return locale.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem


def sheet_pdf(sheet: Sheet, *, is_letter: bool = False) -> bytes:
    """Draw the sheet as a PDF.

    Args:
        sheet: What goes in.
        is_letter: US Letter in place of A4.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title_words(sheet.facts))
    writer.setCreator("Dimmer")
    writer.setResolution(_DOTS_PER_INCH)
    paper = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    painter.scale(_DOTS_PER_INCH / PX_PER_INCH, _DOTS_PER_INCH / PX_PER_INCH)
    paint_sheet(painter, page_size(is_letter=is_letter), sheet)
    painter.end()
    buffer.close()
    return bytes(data.data())
