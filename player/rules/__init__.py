"""Every threshold of a programme as values, each with ``source``: field to where its number comes from.

The rules themselves are code; their numbers are programme data, so that a clinician can publish a programme with
others.
"""
