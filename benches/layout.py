#!/usr/bin/env python3
"""What lists cost as rows of one table and as columns with an index each, on SQLite and on PostgreSQL.

A call stands on six lists: by run number, of the facility at each end, of two divisions, on boards; while it is open it stands on
a list of open ones beside each of the first five. It is booked, takes six steps and is settled; then pages of 50 are read. Both layouts get the same calls in the same order, by turns, and the median of
the rounds is printed: microseconds a call or a page, bytes a call.

    benches/layout.py                          SQLite
    bayboard-test-postgres benches/layout.py   and PostgreSQL (TEST_POSTGRES_URL is the server's address)
"""

import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

CALLS, ROUNDS, STEPS, PAGES, BYTES = 20_000, 5, 6, 2_000, 620
FACILITIES, DIVISIONS = 40, 20
TENANT = uuid.UUID(int=1).bytes
RUNS, AT_FACILITY, IN_DIVISION, ON_BOARDS = 1, 2, 3, 4
OPEN_KEY = b"\xff" * 8


class Call:
    def __init__(self, run, draw):
        self.run, self.id = run, uuid.UUID(int=run << 64 | draw.getrandbits(62)).bytes
        self.facilities = [uuid.UUID(int=1000 + n).bytes for n in draw.sample(range(FACILITIES), 2)]
        self.divisions = [uuid.UUID(int=2000 + n).bytes for n in draw.sample(range(DIVISIONS), 2)]
        self.bytes = draw.randbytes(BYTES)

    def listed(self, open_only):
        flag, key = bytes([open_only]), self.run.to_bytes(8, "big")
        yield TENANT, RUNS, flag, key, self.id, 5
        for within in self.facilities:
            yield TENANT, AT_FACILITY, within + flag, key, self.id, 5
        for within in self.divisions:
            yield TENANT, IN_DIVISION, within + flag, key, self.id, 5

    def on_boards(self, key):
        yield TENANT, ON_BOARDS, b"", key, self.id, 5

    def while_open(self):
        return [*self.listed(True), *self.on_boards(OPEN_KEY)]


class IndexTable:
    name = "one index table"
    schema = """
        CREATE TABLE record (tenant BLOB NOT NULL, kind INTEGER NOT NULL, id BLOB NOT NULL, version INTEGER NOT NULL,
            bytes BLOB NOT NULL, PRIMARY KEY (tenant, kind, id)) STRICT;
        CREATE TABLE place (tenant BLOB NOT NULL, list INTEGER NOT NULL, within BLOB NOT NULL, key BLOB NOT NULL,
            id BLOB NOT NULL, kind INTEGER NOT NULL, PRIMARY KEY (tenant, list, within, key, id, kind)) STRICT, WITHOUT ROWID;
    """
    page = """SELECT record.bytes FROM place CROSS JOIN record WHERE record.tenant = place.tenant AND record.kind = place.kind
        AND record.id = place.id AND place.tenant = ? AND place.list = ? AND place.within = ? ORDER BY key DESC, place.id DESC LIMIT 50"""

    @staticmethod
    def book(db, call):
        db.execute("INSERT INTO record VALUES (?, 5, ?, 1, ?)", (TENANT, call.id, call.bytes))
        db.executemany("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?)", [*call.listed(False), *call.while_open()])

    @staticmethod
    def settle(db, call):
        step(db, call)
        db.executemany("DELETE FROM place WHERE tenant = ? AND list = ? AND within = ? AND key = ? AND id = ? AND kind = ?",
                       call.while_open())
        db.executemany("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?)", call.on_boards(call.run.to_bytes(8, "big")))

    @classmethod
    def pages(cls, db, call):
        of = [(RUNS, b"\0"), (AT_FACILITY, call.facilities[0] + b"\0"), (IN_DIVISION, call.divisions[0] + b"\0")]
        return [lambda of=of: db.execute(cls.page, (TENANT, *of)).fetchall() for of in of]


class Columns:
    name = "columns"
    schema = """
        CREATE TABLE record (tenant BLOB NOT NULL, kind INTEGER NOT NULL, id BLOB NOT NULL, version INTEGER NOT NULL,
            bytes BLOB NOT NULL, run INTEGER, open INTEGER, facility_1 BLOB, facility_2 BLOB, division_1 BLOB, division_2 BLOB,
            board INTEGER, PRIMARY KEY (tenant, kind, id)) STRICT;
        CREATE INDEX by_run ON record (tenant, run); CREATE INDEX open_by_run ON record (tenant, run) WHERE open = 1;
        CREATE INDEX by_facility_1 ON record (tenant, facility_1, run); CREATE INDEX open_by_facility_1 ON record (tenant, facility_1, run) WHERE open = 1;
        CREATE INDEX by_facility_2 ON record (tenant, facility_2, run); CREATE INDEX open_by_facility_2 ON record (tenant, facility_2, run) WHERE open = 1;
        CREATE INDEX by_division_1 ON record (tenant, division_1, run); CREATE INDEX open_by_division_1 ON record (tenant, division_1, run) WHERE open = 1;
        CREATE INDEX by_division_2 ON record (tenant, division_2, run); CREATE INDEX open_by_division_2 ON record (tenant, division_2, run) WHERE open = 1;
        CREATE INDEX by_board ON record (tenant, board);
    """
    by_run = "SELECT bytes, run FROM record WHERE tenant = ? ORDER BY run DESC LIMIT 50"
    half = "SELECT * FROM (SELECT bytes, run FROM record WHERE tenant = ?1 AND {0} = ?2 ORDER BY run DESC LIMIT 50)"
    of_two = f"{half} UNION ALL {half.replace('{0}', '{1}')} ORDER BY run DESC LIMIT 50"

    @staticmethod
    def book(db, call):
        values = (TENANT, call.id, call.bytes, call.run, *call.facilities, *call.divisions, 1 << 62)
        db.execute("INSERT INTO record VALUES (?, 5, ?, 1, ?, ?, 1, ?, ?, ?, ?, ?)", values)

    @staticmethod
    def settle(db, call):
        db.execute("UPDATE record SET version = version + 1, bytes = ?, open = 0, board = ? "
                   "WHERE tenant = ? AND kind = 5 AND id = ?", (call.bytes, call.run, TENANT, call.id))

    @classmethod
    def pages(cls, db, call):
        facility = cls.of_two.format("facility_1", "facility_2")
        division = cls.of_two.format("division_1", "division_2")
        return [
            lambda: db.execute(cls.by_run, (TENANT,)).fetchall(),
            lambda: db.execute(facility, (TENANT, call.facilities[0])).fetchall(),
            lambda: db.execute(division, (TENANT, call.divisions[0])).fetchall(),
        ]


def step(db, call):
    db.execute("UPDATE record SET version = version + 1, bytes = ? WHERE tenant = ? AND kind = 5 AND id = ?",
               (call.bytes, TENANT, call.id))


def timed(act, count):
    start = time.process_time()
    act()
    return (time.process_time() - start) / count * 1e6


def on_sqlite(layout, calls, folder):
    path = os.path.join(folder, f"{time.monotonic_ns()}.db")
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;" + layout.schema)

    def batches(act, times=1):
        for first in range(0, len(calls), 64):
            db.execute("BEGIN IMMEDIATE")
            for call in calls[first:first + 64]:
                for _ in range(times):
                    act(db, call)
            db.execute("COMMIT")

    figures = {
        "book": timed(lambda: batches(layout.book), len(calls)),
        "step": timed(lambda: batches(step, STEPS), len(calls) * STEPS),
        "settle": timed(lambda: batches(layout.settle), len(calls)),
    }
    for at, name in enumerate(["page by run", "page of a facility", "page of a division"]):
        asked = [layout.pages(db, call)[at] for call in calls[:PAGES]]
        assert all(len(read()) == 50 for read in asked[:20])
        figures[name] = timed(lambda asked=asked: [read() for read in asked], PAGES)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.execute("VACUUM")
    figures["bytes a call"] = os.path.getsize(path) / len(calls)
    db.close()
    os.remove(path)
    return figures


POSTGRES = {
    IndexTable: {
        "schema": """
            CREATE TABLE record (tenant uuid NOT NULL, kind smallint NOT NULL, id uuid NOT NULL, version bigint NOT NULL,
                bytes bytea NOT NULL, PRIMARY KEY (tenant, kind, id));
            CREATE TABLE place (tenant uuid NOT NULL, list smallint NOT NULL, within bytea NOT NULL, key bytea NOT NULL,
                id uuid NOT NULL, kind smallint NOT NULL, PRIMARY KEY (tenant, list, within, key, id, kind));
            CREATE FUNCTION listed(c call, flag bytea) RETURNS SETOF place LANGUAGE sql AS $$
                SELECT t(), list, within || flag, int8send(c.run), c.id, 5::smallint
                FROM (VALUES (1::smallint, ''::bytea), (2::smallint, uuid_send(c.f1)), (2::smallint, uuid_send(c.f2)),
                    (3::smallint, uuid_send(c.d1)), (3::smallint, uuid_send(c.d2))) AS v (list, within) $$;
            CREATE FUNCTION while_open(c call) RETURNS SETOF place LANGUAGE sql AS $$
                SELECT * FROM listed(c, '\\x01')
                UNION ALL SELECT t(), 4::smallint, ''::bytea, '\\xffffffffffffffff'::bytea, c.id, 5::smallint $$;""",
        "book": """INSERT INTO record VALUES (t(), 5, c.id, 1, c.bytes);
            INSERT INTO place SELECT * FROM listed(c, '\\x00') UNION ALL SELECT * FROM while_open(c);""",
        "settle": """UPDATE record SET version = version + 1, bytes = c.bytes WHERE tenant = t() AND kind = 5 AND id = c.id;
            DELETE FROM place USING while_open(c) AS old WHERE place.tenant = old.tenant AND place.list = old.list
                AND place.within = old.within AND place.key = old.key AND place.id = old.id AND place.kind = old.kind;
            INSERT INTO place VALUES (t(), 4, '', int8send(c.run), c.id, 5);""",
        "page by run": ("1", "'\\x00'::bytea"),
        "page of a facility": ("2", "uuid_send(c.f1) || '\\x00'::bytea"),
        "page of a division": ("3", "uuid_send(c.d1) || '\\x00'::bytea"),
        "page": """FROM place JOIN record ON record.tenant = place.tenant AND record.kind = place.kind AND record.id = place.id
            WHERE place.tenant = t() AND place.list = {0} AND place.within = {1} ORDER BY key DESC, place.id DESC LIMIT 50""",
    },
    Columns: {
        "schema": """
            CREATE TABLE record (tenant uuid NOT NULL, kind smallint NOT NULL, id uuid NOT NULL, version bigint NOT NULL,
                bytes bytea NOT NULL, run bigint, open boolean, facility_1 uuid, facility_2 uuid, division_1 uuid,
                division_2 uuid, board bigint, PRIMARY KEY (tenant, kind, id));
            CREATE INDEX ON record (tenant, run); CREATE INDEX ON record (tenant, run) WHERE open;
            CREATE INDEX ON record (tenant, facility_1, run); CREATE INDEX ON record (tenant, facility_1, run) WHERE open;
            CREATE INDEX ON record (tenant, facility_2, run); CREATE INDEX ON record (tenant, facility_2, run) WHERE open;
            CREATE INDEX ON record (tenant, division_1, run); CREATE INDEX ON record (tenant, division_1, run) WHERE open;
            CREATE INDEX ON record (tenant, division_2, run); CREATE INDEX ON record (tenant, division_2, run) WHERE open; CREATE INDEX ON record (tenant, board);""",
        "book": "INSERT INTO record VALUES (t(), 5, c.id, 1, c.bytes, c.run, true, c.f1, c.f2, c.d1, c.d2, 1::bigint << 62);",
        "settle": """UPDATE record SET version = version + 1, bytes = c.bytes, open = false, board = c.run
            WHERE tenant = t() AND kind = 5 AND id = c.id;""",
        "page by run": ("run", ""),
        "page of a facility": ("facility", "c.f1"),
        "page of a division": ("division", "c.d1"),
    },
}


def page_of(layout, name):
    first, second = POSTGRES[layout][name]
    if layout is IndexTable:
        return POSTGRES[layout]["page"].format(first, second)
    if first == "run":
        return "FROM record WHERE tenant = t() ORDER BY run DESC LIMIT 50"
    half = "(SELECT bytes, run FROM record WHERE tenant = t() AND {0}_{1} = {2} ORDER BY run DESC LIMIT 50)"
    both = " UNION ALL ".join(half.format(first, n, second) for n in (1, 2))
    return f"FROM ({both}) AS record ORDER BY run DESC LIMIT 50"


def psql(text):
    run = subprocess.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-A", "-t", os.environ["TEST_POSTGRES_URL"]],
                         input=text, capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(run.stderr)
    return run.stdout


def on_postgres(layout):
    texts = POSTGRES[layout]
    a_step = "UPDATE record SET version = version + 1, bytes = c.bytes WHERE tenant = t() AND kind = 5 AND id = c.id;"
    reads = ["page by run", "page of a facility", "page of a division"]
    acts = [("book", texts["book"], CALLS, 1), ("step", a_step, CALLS, STEPS), ("settle", texts["settle"], CALLS, 1)]
    acts += [(name, f"PERFORM count(bytes) FROM (SELECT bytes {page_of(layout, name)}) AS page;", PAGES, 1) for name in reads]
    text = f"""
        SET client_min_messages = error; DROP SCHEMA IF EXISTS layout CASCADE; CREATE SCHEMA layout; SET search_path = layout;
        SET synchronous_commit = off; SELECT setseed(0.5) \\g /dev/null
        CREATE FUNCTION t() RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT '00000000-0000-0000-0000-000000000001'::uuid $$;
        CREATE TABLE call AS SELECT n::bigint AS run, ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS id,
            ('00000000-0000-0000-0001-' || lpad(to_hex(n % {FACILITIES}), 12, '0'))::uuid AS f1,
            ('00000000-0000-0000-0001-' || lpad(to_hex((n * 7 + 1) % {FACILITIES}), 12, '0'))::uuid AS f2,
            ('00000000-0000-0000-0002-' || lpad(to_hex(n % {DIVISIONS}), 12, '0'))::uuid AS d1,
            ('00000000-0000-0000-0002-' || lpad(to_hex((n * 3 + 1) % {DIVISIONS}), 12, '0'))::uuid AS d2,
            decode(repeat(md5(n::text), {BYTES // 16}), 'hex') AS bytes FROM generate_series(1, {CALLS}) AS n;
        CREATE TABLE figure (name text, micros float8);
        {texts["schema"]}"""
    for name, act, count, times in acts:
        acted = "\n".join([act] * times)
        text += f"""
        VACUUM ANALYZE;
        DO $do$ DECLARE c call; start timestamptz := clock_timestamp(); BEGIN
            FOR c IN SELECT * FROM call ORDER BY run LIMIT {count} LOOP {acted} END LOOP;
            INSERT INTO figure VALUES ('{name}', extract(epoch FROM clock_timestamp() - start) * 1e6 / {count * times});
        END $do$;"""
    tables = "pg_total_relation_size('record')" + (" + pg_total_relation_size('place')" if layout is IndexTable else "")
    text += f"""
        VACUUM FULL; INSERT INTO figure SELECT 'bytes a call', ({tables})::float8 / {CALLS};
        SELECT name || '|' || micros FROM figure; DROP SCHEMA layout CASCADE;"""
    lines = (line.rsplit("|", 1) for line in psql(text).splitlines() if "|" in line)
    return {name: float(value) for name, value in lines}


def compare(where, measure):
    rounds = {layout: [] for layout in (IndexTable, Columns)}
    for turn in range(ROUNDS):
        for layout in rounds if turn % 2 else reversed(rounds):
            rounds[layout].append(measure(layout))
    table, columns = ({name: statistics.median(figures[name] for figures in rounds[layout]) for name in rounds[layout][0]}
                      for layout in rounds)
    print(f"\n{where}, median of {ROUNDS} rounds with {CALLS:,} calls\n\n| | {IndexTable.name} | {Columns.name} | beside |\n|---|---:|---:|---:|")
    for name in table:
        print(f"| {name} | {table[name]:.1f} | {columns[name]:.1f} | {table[name] / columns[name]:.2f}x |")


def main():
    draw = random.Random(7)
    calls = [Call(run, draw) for run in range(1, CALLS + 1)]
    with tempfile.TemporaryDirectory() as folder:
        compare("SQLite", lambda layout: on_sqlite(layout, calls, folder))
    if "TEST_POSTGRES_URL" in os.environ:
        compare("PostgreSQL", on_postgres)


if __name__ == "__main__":
    main()
