// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreUrl.h"

#include <QUrl>
#include <QUrlQuery>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

using Parsed = std::expected<StoreUrl, QString>;

std::expected<void, QString> readNumber(const QString& name, const QString& text, int& into) {
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 0)
        return std::unexpected(u"The database address has %1=%2; it must be a whole number."_s.arg(name, text));
    into = number;
    return {};
}

std::expected<void, QString> readOption(StoreUrl& url, const QString& name, const QString& value) {
    static const QStringList modes{u"disable"_s, u"allow"_s,     u"prefer"_s,
                                   u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    if (name == "connect_timeout"_L1) return readNumber(name, value, url.connectTimeoutS);
    if (name == "statement_timeout"_L1) return readNumber(name, value, url.statementTimeoutMs);
    if (name == "lock_timeout"_L1) return readNumber(name, value, url.lockTimeoutMs);
    if (name != "sslmode"_L1)
        return std::unexpected(u"The database address has an unknown option %1; known are sslmode, connect_timeout "
                               "(seconds), statement_timeout and lock_timeout (milliseconds)."_s.arg(name));
    if (!modes.contains(value))
        return std::unexpected(
            u"The database address has sslmode=%1; it must be one of %2."_s.arg(value, modes.join(u", "_s)));
    url.sslMode = value;
    return {};
}

Parsed parsePostgres(const QString& text) {
    const QUrl parsed(text, QUrl::StrictMode);
    if (!parsed.isValid())
        return std::unexpected(u"The database address cannot be read; it must look like "
                               "postgres://user:password@host:5432/database (special characters percent-encoded)."_s);
    StoreUrl url{.dialect = Dialect::Postgres};
    url.host = parsed.host(QUrl::FullyDecoded);
    url.port = parsed.port(5432);
    url.user = parsed.userName(QUrl::FullyDecoded);
    url.password = parsed.password(QUrl::FullyDecoded);
    url.database = parsed.path(QUrl::FullyDecoded).mid(1);
    if (url.database.isEmpty())
        return std::unexpected(u"The database address names no database; it must look like "
                               "postgres://user:password@host:5432/database."_s);
    for (const auto& [name, value] : QUrlQuery(parsed).queryItems(QUrl::FullyDecoded)) {
        // A socket's folder cannot be written as a host.
        if (name == "host"_L1)
            url.host = value;
        else if (auto done = readOption(url, name, value); !done)
            return std::unexpected(done.error());
    }
    return url;
}

} // namespace

Parsed StoreUrl::parse(const QString& text) {
    if (text.startsWith("postgres://"_L1) || text.startsWith("postgresql://"_L1)) return parsePostgres(text);
    if (text.startsWith("sqlite:"_L1)) {
        const QString file = text.sliced(7);
        if (file == ":memory:"_L1) return StoreUrl{};
        if (file.isEmpty())
            return std::unexpected(u"The database address sqlite: names no file; write sqlite:PATH."_s);
        return StoreUrl{.file = file};
    }
    return std::unexpected(
        u"The database address begins with \"%1\"; it must be sqlite:PATH or postgres://user:password@host:port/database."_s
            .arg(text.section(u':', 0, 0).left(20)));
}

QString StoreUrl::display() const {
    if (dialect == Dialect::Sqlite) return u"sqlite:"_s + (file.isEmpty() ? u":memory:"_s : file);
    return u"postgres://%1@%2:%3/%4"_s.arg(user, host).arg(port).arg(database);
}

} // namespace autospace
