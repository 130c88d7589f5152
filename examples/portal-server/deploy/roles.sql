-- The four roles and the database, made once by an administrator of the server (psql -f roles.sql).
-- Give each role its password afterwards with \password, so that none stands in a file or in the server's log.
CREATE ROLE bayboard_owner LOGIN;
CREATE ROLE bayboard_app LOGIN;
CREATE ROLE bayboard_auditor LOGIN;
CREATE ROLE bayboard_retention LOGIN;
CREATE DATABASE bayboard OWNER bayboard_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE bayboard FROM PUBLIC;
GRANT CONNECT ON DATABASE bayboard TO bayboard_app, bayboard_auditor, bayboard_retention;
