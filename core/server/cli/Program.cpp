// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/Program.h"

#include "core/domain/ProductRegistry.h"
#include "core/server/cli/Console.h"
#include "core/server/cli/Version.h"
#include "core/server/CoreApp.h"

#include "core/storage/StoreUrl.h"

#include <QProcessEnvironment>

namespace autospace {

using namespace Qt::StringLiterals;

const QList<Program::Entry>& Program::entries() {
    static const QList<Entry> list{
        {"serve", "", "answer requests until told to end", &Program::serve, {}},
        {"migrate", "", "bring the database to this version's shape", &Program::migrate, {}},
        {"verify", "", "check the file, the audit chains and the change log", &Program::verify, {}},
        {"backup", "FILE", "copy the database while it is in use", &Program::backup, {}},
        {"restore", "FILE", "put a backup in the place of the database; the core must not run", &Program::restore, {}},
        {"import", "garages FILE.geojson --org ID|NAME [--verified]",
         "take the garages of a GeoJSON file over; they wait for verification unless --verified is given",
         &Program::importGarages,
         {u"org"_s, u"verified"_s}},
        {"create-admin", "--email ADDRESS [--name NAME] [--password-file FILE]",
         "make a platform administrator; the password is read from the file or the standard input",
         &Program::createAdmin,
         {u"email"_s, u"name"_s, u"password-file"_s}},
        {"set-password", "--email ADDRESS [--password-file FILE]",
         "give an account a password, an invited person's first one too; its sign-ins end",
         &Program::setPassword,
         {u"email"_s, u"password-file"_s}},
        {"openapi", "", "print the description of the API", &Program::openApi, {}},
        {"demo-accounts", "", "print who can sign in to the demo world, one JSON object per line",
         &Program::demoAccounts,
         {}},
    };
    return list;
}

int Program::run() {
    auto line = CommandLine::parse(m_arguments, {u"help"_s, u"version"_s, u"demo"_s, u"verified"_s});
    if (!line) return fail(line.error(), 2);
    m_line = *line;
    if (m_line.has(u"help"_s) || m_line.command == u"help") return help();
    if (m_line.has(u"version"_s)) {
        Console::out(u"autospace-core "_s + coreVersion());
        return 0;
    }
    for (const Entry& entry : entries()) {
        if (m_line.command != QLatin1StringView(entry.name)) continue;
        m_ownFlags = entry.flags;
        return (this->*entry.verb)();
    }
    QStringList names;
    for (const Entry& entry : entries())
        names << QString::fromLatin1(entry.name);
    const QString given = m_line.command.isEmpty() ? u"No command was given"_s
                                                   : u"There is no command '%1'"_s.arg(m_line.command);
    return fail(u"%1; there are %2. See --help."_s.arg(given, names.join(u", "_s)), 2);
}

int Program::help() const {
    Console::out(u"Usage: autospace-core COMMAND [SETTING…]\n"_s);
    for (const Entry& entry : entries()) {
        const QString call = u"%1 %2"_s.arg(QString::fromLatin1(entry.name), QString::fromLatin1(entry.operands));
        Console::out(u"  %1\n      %2"_s.arg(call.trimmed(), QString::fromLatin1(entry.help)));
    }
    Console::out(u"\nSettings, as --name value, as an environment variable or in the file that --config names, the "
                 "first of these that says anything:\n"_s);
    for (const Setting& setting : Settings::known()) {
        const QString standard = QString::fromLatin1(setting.standard);
        Console::out(u"  --%1  (%2)\n      %3; %4%5"_s.arg(
            QString::fromLatin1(setting.name), setting.environmentName(), QString::fromUtf8(setting.help),
            setting.allowed(), standard.isEmpty() ? QString() : u"; by default "_s + standard));
    }
    return 0;
}

int Program::fail(const QString& sentence, int code) const {
    Console::error(u"autospace-core: "_s + sentence);
    return code;
}

int Program::wrongOperands(const char* expected) const {
    return fail(u"%1 is used as: autospace-core %1 %2"_s.arg(m_line.command, QString::fromLatin1(expected)), 2);
}

std::expected<CoreConfig, int> Program::configure() {
    QHash<QString, QString> flags = m_line.flags;
    for (const QString& own : m_ownFlags)
        flags.remove(own);
    Settings::Environment environment;
    const auto system = QProcessEnvironment::systemEnvironment();
    for (const QString& key : system.keys())
        environment.insert(key, system.value(key));
    auto settings = Settings::gather(flags, environment);
    if (!settings) return std::unexpected(fail(settings.error(), 2));
    m_settings = *settings;
    auto config = CoreConfig::from(m_settings, m_random, [](const QString& note) { Console::error(note); });
    if (!config) return std::unexpected(fail(config.error()));
    return *config;
}

std::expected<std::unique_ptr<QLockFile>, int> Program::lockDatabase(const CoreConfig& config) const {
    const auto url = StoreUrl::parse(config.database);
    if (!url || url->dialect != Dialect::Sqlite || url->file.isEmpty()) return nullptr;
    auto lock = std::make_unique<QLockFile>(url->file + u".lock"_s);
    lock->setStaleLockTime(0); // stale is the lock of a process that is gone, however old
    if (lock->tryLock(0)) return lock;
    return std::unexpected(
        fail(u"Another autospace-core is running on %1. End it first."_s.arg(url->file)));
}

std::expected<std::unique_ptr<Store>, int> Program::openMigrated(const CoreConfig& config) {
    auto store = CoreApp::open(config);
    if (!store) return std::unexpected(fail(store.error()));
    const auto migrated = (*store)->migrate([](const QString& step) { Console::error(u"migrate: "_s + step); });
    if (!migrated) return std::unexpected(fail(migrated.error().message));
    return *std::move(store);
}

} // namespace autospace
