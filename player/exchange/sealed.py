"""Copies that open with a passphrase only: an export in the age format, which other programs open as well.

The format is that of age-encryption.org/v1 with a scrypt recipient: the passphrase is stretched, and any change of
the file is noticed. A lost passphrase cannot be got back by anybody.
"""

from player.errors import FormatError, PassphraseError

SUFFIX = ".age"
"""Ending of the name of a sealed copy, after that of its format."""

SHORTEST = 8
"""Signs that a passphrase has at least: four words are better still. Source: NIST SP 800-63B, 5.1.1.1."""

_MAGIC = b"age-encryption.org/"


def is_sealed(content: bytes) -> bool:
    """Whether a file, or its beginning, is one that needs a passphrase."""
    return content.startswith(_MAGIC)


def seal(content: bytes, passphrase: str) -> bytes:
    """Lock a file with a passphrase. Takes about a second, on purpose: so does every guess.

    Raises:
        PassphraseError: If the passphrase is too short.
    """
    from pyrage import passphrase as age  # noqa: PLC0415  # seldom asked for, and compiled

    if len(passphrase) < SHORTEST:
        raise PassphraseError(f"a passphrase has at least {SHORTEST} signs")
    return bytes(age.encrypt(content, passphrase))


def unseal(content: bytes, passphrase: str) -> bytes:
    """Open a file that was locked.

    Raises:
        PassphraseError: If there is no passphrase, or it is not the one.
        FormatError: If the file is damaged, or would take minutes to open.
    """
    from pyrage import DecryptError  # noqa: PLC0415  # see above
    from pyrage import passphrase as age  # noqa: PLC0415  # see above

    if not passphrase:
        raise PassphraseError("the file opens with a passphrase")
    try:
        return bytes(age.decrypt(content, passphrase))
    except DecryptError as error:
        # The one failure that says nothing of the file: a wrong passphrase and a changed head cannot be told apart.
        if str(error) == "Decryption failed":
            raise PassphraseError("this is not the passphrase of the file") from error
        raise FormatError("the file: is damaged, or was locked in a way that this program does not open") from error
