"""Plays routines and describes what is played: engine, cues, the bundled programme, the studio."""
