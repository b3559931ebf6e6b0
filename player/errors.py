"""Our exceptions: what the world did to us (`WorldError`) and what a file or caller got wrong (`FormatError`)."""


class DimmerError(Exception):
    """Base of every error that Dimmer raises on purpose."""


class WorldError(DimmerError):
    """Something outside the program failed: a disk, a file, a missing library. The user is told in a sentence."""


class FormatError(DimmerError):
    """A file does not hold what it must: says where (file, line, event number, field) and what was expected."""


class PassphraseError(FormatError):
    """A file opens with a passphrase, and there is none, it is too short, or it is not the one."""


class StorageError(WorldError):
    """Records could not be read or written; nothing that was acknowledged is lost."""


class StorageFullError(StorageError):
    """The disk is full."""


class StorageLockedError(StorageError):
    """Another program holds the records and did not let go in time."""


class StorageReadOnlyError(StorageError):
    """The records may be read but not written."""


class StorageGoneError(StorageError):
    """The folder of the records is gone: a drive was pulled out, or somebody removed it."""


class SecondFolderError(StorageError):
    """A copy was made, but could not be put in the second folder too: its drive is not there, full or read-only."""


class NewerVersionError(StorageError):
    """The records were written by a newer Dimmer; they are opened for reading and export only."""


class DamagedError(StorageError):
    """The records on disk are damaged and no good copy could be opened."""


class EngineMissingError(WorldError):
    """LibVLC is not installed or cannot be loaded; says which package to install."""


class MediaError(WorldError):
    """A film is missing, empty, cut short, or not a film that may be played."""
