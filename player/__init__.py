"""The rules and use cases of Dimmer: what is prescribed, what is asked, what is decided, what is kept."""
