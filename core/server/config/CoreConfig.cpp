// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/config/CoreConfig.h"

#include "core/storage/StoreUrl.h"

#include <QCoreApplication>
#include <QHostInfo>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// The key of that name from its settings, or from FILE.<name> beside an SQLite file.
std::expected<QList<KeyRing::Key>, QString> loadKeys(const Settings& settings, const char* name, const QString& what,
                                                     const StoreUrl& url, RandomSource& random,
                                                     const std::function<void(const QString&)>& note) {
    KeyRing::Source source;
    source.text = settings.text(name);
    source.file = settings.text((QByteArray(name) + "-file").constData());
    if (source.file.isEmpty() && url.dialect == Dialect::Sqlite && !url.file.isEmpty())
        source.file = url.file + u'.' + QString::fromLatin1(name);
    source.mayCreate = url.dialect == Dialect::Sqlite;
    const auto loaded = KeyRing::load(source, what, random);
    if (!loaded) return std::unexpected(loaded.error());
    if (loaded->created)
        note(u"made the %1 file %2: keep a copy of it apart from the database's backups"_s.arg(what, source.file));
    return loaded->ring.keys();
}

} // namespace

std::expected<CoreConfig, QString> CoreConfig::from(const Settings& settings, RandomSource& random,
                                                    const std::function<void(const QString&)>& note) {
    CoreConfig config;
    config.database = settings.text("database");
    const auto url = StoreUrl::parse(config.database);
    if (!url)
        return std::unexpected(u"%1: database: %2"_s.arg(settings.origin("database"), url.error()));
    auto dataKeys = loadKeys(settings, "data-key", u"data key"_s, *url, random, note);
    if (!dataKeys) return std::unexpected(dataKeys.error());
    auto tokenKeys = loadKeys(settings, "token-key", u"token key"_s, *url, random, note);
    if (!tokenKeys) return std::unexpected(tokenKeys.error());
    config.dataKeys = *dataKeys;
    config.tokenKeys = *tokenKeys;
    config.readerThreads = static_cast<int>(settings.number("reader-threads"));
    config.writerConnections = static_cast<int>(settings.number("writer-connections"));
    const auto perSecond = static_cast<double>(settings.number("requests-per-second"));
    config.rate = {perSecond, perSecond * 2};
    config.backupFolder = settings.text("backup-folder");
    config.backupEverySeconds = settings.number("backup-hours") * 3600;
    config.backupKeep = static_cast<int>(settings.number("backup-keep"));
    config.maps.mapboxToken = settings.text("mapbox-token");
    config.maps.mapboxHost = settings.text("mapbox-url");
    config.instance = u"%1-%2"_s.arg(QHostInfo::localHostName()).arg(QCoreApplication::applicationPid());
    return config;
}

} // namespace autospace
