#!/bin/sh
# Runs once, when the database is new: the login that the product uses. The role with its rights is `causeway_app`, which
# migrations fill; the owner alone migrates.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$PRODUCT_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE causeway_app;
GRANT causeway_app TO CURRENT_USER;
CREATE ROLE causeway_login LOGIN PASSWORD :'password' IN ROLE causeway_app;
SQL
