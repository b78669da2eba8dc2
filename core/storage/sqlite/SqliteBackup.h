// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreError.h"

#include <QStringList>

namespace autospace {

class SqlRunner;

// What backing up and restoring a SQLite file takes.
class SqliteBackup {
public:
    // A whole, compact copy of the database under a new name, made while others write; it is checked before it gets
    // its name. Refuses to replace a file.
    [[nodiscard]] static Stored<> write(SqlRunner& from, const QString& file);
    // Whether the file is an undamaged Autospace database; opens it for reading only.
    [[nodiscard]] static Stored<> check(const QString& file);
    // Writes everything into the file itself, so that it can be moved without its side files. Busy when another
    // connection uses it.
    [[nodiscard]] static Stored<> close(const QString& file);
    // Makes sure that nobody uses the file that is to be replaced (Busy otherwise), and that none of its side files
    // would be taken for the new file's. A damaged or missing file is no hindrance.
    [[nodiscard]] static Stored<> release(const QString& file);
    static void removeSideFiles(const QString& file);

    // What PRAGMA integrity_check reports; nothing when whole.
    [[nodiscard]] static Stored<QStringList> integrityProblems(SqlRunner& runner);
};

} // namespace autospace
