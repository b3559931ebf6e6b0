"""The film studio: renders the exercise films, pictures and sounds from the programme's own files.

A tool for people who make programmes. The running app never imports it.
"""
