// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session/SystemTables.h"

namespace autospace {

namespace {

// Written for both databases: %id, %int, %text and %bytes stand for the dialect's types, %end for what closes a
// table of small rows, which SQLite keeps in the key's own tree, and %rows of large ones.
constexpr const char* statements = R"(
CREATE TABLE IF NOT EXISTS sys_facts (name %text NOT NULL PRIMARY KEY, value %text NOT NULL) %end;
CREATE TABLE IF NOT EXISTS sys_counters (
    org_id %id NOT NULL PRIMARY KEY, sequence %int NOT NULL DEFAULT 0,
    audit_number %int NOT NULL DEFAULT 0, audit_hash %bytes, audit_seal %bytes) %end;
CREATE TABLE IF NOT EXISTS sys_changes (
    org_id %id NOT NULL, sequence %int NOT NULL, collection %text NOT NULL, record_id %id NOT NULL,
    version %int NOT NULL, command_id %id, PRIMARY KEY (org_id, sequence)) %end;
CREATE INDEX IF NOT EXISTS sys_changes_record ON sys_changes (org_id, record_id, sequence);
CREATE TABLE IF NOT EXISTS sys_audit (
    org_id %id NOT NULL, number %int NOT NULL, at %int NOT NULL, actor_id %id, actor_name %text NOT NULL,
    device %text NOT NULL, address %text NOT NULL, action %text NOT NULL, command_id %id,
    collection %text NOT NULL, record_id %id NOT NULL, before %text NOT NULL, after %text NOT NULL,
    hash %bytes NOT NULL, PRIMARY KEY (org_id, number)) %rows;
CREATE INDEX IF NOT EXISTS sys_audit_record ON sys_audit (org_id, record_id, number);
CREATE TABLE IF NOT EXISTS sys_idempotency (
    user_id %id NOT NULL, key %text NOT NULL, request_hash %bytes NOT NULL, status %int NOT NULL,
    body %bytes NOT NULL, at %int NOT NULL, PRIMARY KEY (user_id, key)) %rows;
CREATE INDEX IF NOT EXISTS sys_idempotency_at ON sys_idempotency (at);
)";

} // namespace

QByteArray systemTablesSql(Dialect dialect) {
    const bool sqlite = dialect == Dialect::Sqlite;
    // The overlap guards compare ids and ranges in one GiST index.
    return (sqlite ? QByteArray() : QByteArray("CREATE EXTENSION IF NOT EXISTS btree_gist;\n")) + QByteArray(statements)
        .replace("%id", sqlite ? "BLOB" : "uuid")
        .replace("%int", sqlite ? "INTEGER" : "bigint")
        .replace("%text", sqlite ? "TEXT" : "text COLLATE \"C\"")
        .replace("%bytes", sqlite ? "BLOB" : "bytea")
        .replace("%end", sqlite ? "STRICT, WITHOUT ROWID" : "")
        .replace("%rows", sqlite ? "STRICT" : "");
}

} // namespace autospace
