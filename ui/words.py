"""Every sentence of the program that is not inside a widget class passes through here, to be found and translated."""

from PySide6.QtCore import QCoreApplication


def say(words: str, comment: str = "", n: int = -1) -> str:
    """Give words in the user's language.

    Args:
        words: The English words, as a literal, so that the translation tools find them.
        comment: What a translator has to know to tell two meanings of the same words apart, also a literal.
        n: How many, where the words hold ``%n``; each language then has a form for each number.

    Returns:
        The words of the installed translation, or the English ones.
    """
    return QCoreApplication.translate("", words, comment or None, n)  # type: ignore[call-overload,no-any-return]
