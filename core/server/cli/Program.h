// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "core/server/auth/SecureRandom.h"
#include "core/server/cli/CommandLine.h"
#include "core/server/config/CoreConfig.h"
#include "core/storage/Store.h"

#include <QLockFile>

#include <memory>

namespace autospace {

// autospace-core as a command line program: reads what is asked for, composes the core and does it. Exit codes: 0 done,
// 1 it could not be done, 2 it was asked for wrongly.
class Program {
public:
    explicit Program(QStringList arguments) : m_arguments(std::move(arguments)) {}

    [[nodiscard]] int run();

private:
    using Verb = int (Program::*)();
    struct Entry {
        const char* name;
        const char* operands;
        const char* help;
        Verb verb;
        QStringList flags; // its own, beside the settings
    };
    [[nodiscard]] static const QList<Entry>& entries();
    [[nodiscard]] int help() const;

    int serve();
    int migrate();
    int verify();
    int backup();
    int restore();
    int importGarages();
    int createAdmin();
    int setPassword();
    int openApi();
    int demoAccounts();

    // The settings and the configuration of this run; a fault is told, and the exit code says so.
    [[nodiscard]] std::expected<CoreConfig, int> configure();
    // Keeps a second core away from the same SQLite file; null for other databases, which share themselves.
    [[nodiscard]] std::expected<std::unique_ptr<QLockFile>, int> lockDatabase(const CoreConfig& config) const;
    // The store, brought to this version's shape.
    [[nodiscard]] std::expected<std::unique_ptr<Store>, int> openMigrated(const CoreConfig& config);
    // A password from --password-file, or the first line of the standard input.
    [[nodiscard]] std::expected<QString, int> readPassword() const;
    [[nodiscard]] int fail(const QString& sentence, int code = 1) const;
    [[nodiscard]] int wrongOperands(const char* expected) const;

    const QStringList m_arguments;
    CommandLine m_line;
    QStringList m_ownFlags;
    Settings m_settings;
    SystemClock m_clock;
    SecureRandom m_random;
};

} // namespace autospace
