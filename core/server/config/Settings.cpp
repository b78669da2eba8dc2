// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/config/Settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

using Kind = Setting::Kind;

const Setting* find(const QString& name) {
    const auto& all = Settings::known();
    const auto found = std::ranges::find_if(all, [&](const Setting& s) { return name == QLatin1StringView(s.name); });
    return found == all.end() ? nullptr : &*found;
}

bool isAllowed(const Setting& setting, const QString& value) {
    bool ok = false;
    switch (setting.kind) {
    case Kind::Word: return setting.words.contains(value);
    case Kind::Switch: return value == u"true" || value == u"false";
    case Kind::Integer: {
        const qint64 number = value.toLongLong(&ok);
        return ok && number >= setting.minimum && number <= setting.maximum;
    }
    default: return true;
    }
}

std::expected<QHash<QString, QString>, QString> parseIni(const QString& path, const QString& text) {
    QHash<QString, QString> values;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1)
            return std::unexpected(u"%1, line %2: expected 'name = value'."_s.arg(path).arg(i + 1));
        values.insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
    }
    return values;
}

std::expected<QHash<QString, QString>, QString> parseJson(const QString& path, const QByteArray& text) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return std::unexpected(u"%1, byte %2: %3; expected one JSON object."_s.arg(path).arg(error.offset).arg(
            error.errorString()));
    QHash<QString, QString> values;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), it->isBool() ? (it->toBool() ? u"true"_s : u"false"_s) : it->toVariant().toString());
    return values;
}

} // namespace

const QList<Setting>& Settings::known() {
    static const QList<Setting> all{
        {"database", Kind::Text, "sqlite:autospace.db",
         "where the data is: sqlite:PATH or postgres://user:password@host:port/database"},
        {"listen", Kind::Text, "127.0.0.1:8080", "the address to listen on; port 0 picks a free one"},
        {"tls-cert", Kind::File, "", "PEM file with the certificate chain; with tls-key the core speaks https"},
        {"tls-key", Kind::File, "", "PEM file with the certificate's key"},
        {"trusted-proxies", Kind::Text, "",
         "addresses whose X-Forwarded-For is believed, separated by commas, such as 127.0.0.1,10.0.0.0/8"},
        {"demo", Kind::Switch, "false", "fill an empty database with demo data"},
        {"demo-seed", Kind::Integer, "2026", "another seed makes another demo world", {}, 0, 9'007'199'254'740'991},
        {"data-key-file", Kind::File, "", "keys that seal personal data; made beside an SQLite file when missing"},
        {"data-key", Kind::Secret, "", "the same keys as text: id:base64, separated by spaces, the newest first"},
        {"token-key-file", Kind::File, "", "keys that sign access tokens; made beside an SQLite file when missing"},
        {"token-key", Kind::Secret, "", "the same keys as text: id:base64, separated by spaces, the newest first"},
        {"http-threads", Kind::Integer, "2", "threads that speak HTTP", {}, 1, 64},
        {"reader-threads", Kind::Integer, "4", "threads that read from the database", {}, 1, 256},
        {"writer-connections", Kind::Integer, "8", "PostgreSQL connections that write", {}, 1, 256},
        {"connections", Kind::Integer, "1000", "open connections in all", {}, 1, 100'000},
        {"connections-per-address", Kind::Integer, "200", "open connections of one address", {}, 1, 100'000},
        {"requests-per-second", Kind::Integer, "200", "of one address and of one person, on average", {}, 1,
         1'000'000},
        {"backup-folder", Kind::Text, "", "where backups go; empty makes none"},
        {"backup-hours", Kind::Integer, "24", "time between two backups", {}, 1, 8760},
        {"backup-keep", Kind::Integer, "14", "how many backups are kept", {}, 1, 10'000},
        {"mapbox-token", Kind::Secret, "", "a Mapbox token, which stays in the core; without one maps show the plain ground"},
        {"mapbox-url", Kind::Text, "https://api.mapbox.com", "where Mapbox answers, or a gateway before it"},
        {"log-level", Kind::Word, "info", "how much is logged",
         {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}},
    };
    return all;
}

QStringList Settings::take(const QHash<QString, QString>& values, const QString& origin) {
    QStringList problems;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Setting* setting = find(it.key());
        if (!setting) {
            QStringList names;
            for (const Setting& other : known())
                names << QString::fromLatin1(other.name);
            problems << u"%1: there is no setting '%2'; there are %3."_s.arg(origin, it.key(), names.join(u", "_s));
        } else if (!isAllowed(*setting, it.value())) {
            problems << u"%1: %2 is '%3'; allowed is %4."_s.arg(origin, it.key(), it.value(), setting->allowed());
        } else if (!m_origins.contains(it.key())) {
            m_values.insert(it.key(), it.value());
            m_origins.insert(it.key(), origin);
        }
    }
    std::ranges::sort(problems);
    return problems;
}

std::expected<QHash<QString, QString>, QString> Settings::readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(u"The configuration file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    const QByteArray text = file.read(1024 * 1024);
    return path.endsWith(u".json"_s) ? parseJson(path, text) : parseIni(path, QString::fromUtf8(text));
}

std::expected<Settings, QString> Settings::gather(const QHash<QString, QString>& flags,
                                                  const Environment& environment) {
    Settings settings;
    QStringList problems;
    QHash<QString, QString> given = flags;
    const QString path = given.contains(u"config"_s) ? given.take(u"config"_s)
                                                     : environment.value(u"AUTOSPACE_CONFIG"_s);
    problems << settings.take(given, u"the command line"_s);
    for (const Setting& setting : known()) {
        const QString variable = setting.environmentName();
        if (environment.contains(variable))
            problems << settings.take({{QString::fromLatin1(setting.name), environment.value(variable)}},
                                      u"the environment (%1)"_s.arg(variable));
    }
    if (!path.isEmpty()) {
        const auto values = readFile(path);
        if (!values) return std::unexpected(values.error());
        problems << settings.take(*values, path);
    }
    if (!problems.isEmpty()) return std::unexpected(problems.join(u'\n'));
    for (const Setting& setting : known())
        if (const QString name = QString::fromLatin1(setting.name); !settings.m_origins.contains(name)) {
            settings.m_values.insert(name, QString::fromLatin1(setting.standard));
            settings.m_origins.insert(name, u"the default"_s);
        }
    return settings;
}

} // namespace autospace
