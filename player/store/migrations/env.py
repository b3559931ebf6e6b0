"""Run the migrations on the connection that we are given, inside its transaction."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    # Without these, and the engine's own BEGIN, an error half way leaves half a schema.
    transactional_ddl=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
