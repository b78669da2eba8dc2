// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "net/transport/ServerAddress.h"

#include <QString>

namespace autospace {

// Where an account's files are: one folder per server and user, readable by this system's user only.
class AccountFiles {
public:
    // <data folder>/accounts/<host>-<port>/<user id>
    AccountFiles(const QString& dataFolder, const ServerAddress& server, const Id& user);
    // In this folder, for what must not outlive the run.
    explicit AccountFiles(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString vault() const { return m_folder + QStringLiteral("/vault.json"); }
    [[nodiscard]] QString cache() const { return m_folder + QStringLiteral("/cache.sqlite"); }
    [[nodiscard]] QString outbox() const { return m_folder + QStringLiteral("/outbox.sqlite"); }

    // False when the disk does not let us.
    [[nodiscard]] bool make() const;
    void removeAll() const;
    // A database with its write-ahead files.
    static void removeDatabase(const QString& file);
    // Moves a file (a database with its parts) aside under a name that says when; its new name, empty when that fails.
    [[nodiscard]] static QString setAside(const QString& file, qint64 epochMs);

private:
    QString m_folder;
};

} // namespace autospace
