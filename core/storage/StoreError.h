// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace autospace {

// What went wrong in the database, typed, so that retrying is decided by kind and never by message.
struct StoreError {
    enum class Kind {
        Busy,          // another writer holds the lock: try again
        Serialization, // PostgreSQL 40001: run the transaction again
        Deadlock,      // PostgreSQL 40P01: run the transaction again
        Overlap,       // the guard against double booking refused a row
        Unique,        // a unique index refused a row; constraint names it
        Stale,         // the row's version is not the one the change was made from
        Constraint,    // another constraint
        Full,          // no space left, or the disk refused
        Connection,    // the database is gone or cannot be reached
        Corrupt,       // the file is damaged
        Schema,        // the file is from a newer version, or not ours
        KeyMissing,    // it holds values sealed with a key that is not loaded
        Other,
        TooLong,       // reading took more steps than this session may take; see StoreSession::limitReads
    };
    Kind kind = Kind::Other;
    QString message;    // for the log, in the database's words
    QString constraint; // Unique, Constraint: its name

    [[nodiscard]] bool retryable() const {
        return kind == Kind::Busy || kind == Kind::Serialization || kind == Kind::Deadlock;
    }
};

template <class T = void>
using Stored = std::expected<T, StoreError>;

} // namespace autospace
