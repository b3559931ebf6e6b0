"""Histories out and in again: the one JSON format, tables for physiotherapists, and what a consultation needs."""
