// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/Console.h"
#include "core/server/cli/Program.h"
#include "core/domain/ProductRegistry.h"
#include "core/server/CoreApp.h"
#include "core/storage/backup/Restore.h"

#include <QFile>

namespace autospace {

using namespace Qt::StringLiterals;

// The commands that are about the database as a whole.

int Program::migrate() {
    if (!m_line.operands.isEmpty()) return wrongOperands("");
    auto config = configure();
    if (!config) return config.error();
    if (auto store = openMigrated(*config); !store) return store.error();
    Console::out(u"the database has this version's shape"_s);
    return 0;
}

int Program::verify() {
    if (!m_line.operands.isEmpty()) return wrongOperands("");
    auto config = configure();
    if (!config) return config.error();
    auto store = CoreApp::open(*config);
    if (!store) return fail(store.error());
    const auto report = (*store)->verify();
    if (!report) return fail(report.error().message);
    for (const QString& problem : report->problems)
        Console::error(problem);
    Console::out(u"%1 records, %2 audit entries, %3 changes: %4"_s.arg(report->records)
                     .arg(report->auditEntries)
                     .arg(report->changeEntries)
                     .arg(report->problems.isEmpty() ? u"all whole"_s
                                                     : u"%1 problems"_s.arg(report->problems.size())));
    return report->problems.isEmpty() ? 0 : 1;
}

int Program::backup() {
    if (m_line.operands.size() != 1) return wrongOperands("FILE");
    auto config = configure();
    if (!config) return config.error();
    auto store = CoreApp::open(*config);
    if (!store) return fail(store.error());
    const QString file = m_line.operands.first();
    if (QFile::exists(file)) return fail(u"%1 exists already; choose another name."_s.arg(file));
    if (const auto copied = (*store)->backupTo(file); !copied) return fail(copied.error().message);
    Console::out(u"copied to %1; keep the data key apart from it"_s.arg(file));
    return 0;
}

int Program::restore() {
    if (m_line.operands.size() != 1) return wrongOperands("FILE");
    auto config = configure();
    if (!config) return config.error();
    const auto lock = lockDatabase(*config);
    if (!lock) return lock.error();
    StoreOptions options;
    options.sealer = CoreApp::sealer(*config);
    const auto report = restoreBackup(config->database, m_line.operands.first(), productRegistry(), options);
    if (!report) return fail(report.error().message);
    Console::out(u"restored %1 records from %2; clients start over by themselves"_s.arg(report->records)
                     .arg(m_line.operands.first()));
    return 0;
}

} // namespace autospace
