"""Keep the records: a SQLite file that cannot be lost, read by others or lied about. Only this place knows SQL."""
