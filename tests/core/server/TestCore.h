// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/people/Membership.h"
#include "core/domain/people/Organization.h"
#include "core/domain/places/Floor.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "core/server/CoreApp.h"
#include "core/server/demo/DemoFill.h"
#include "core/server/observe/JsonLog.h"
#include "core/server/observe/Metrics.h"
#include "tests/core/server/Answer.h"
#include "tests/core/server/SeededRandom.h"
#include "tests/core/server/SilentLog.h"
#include "tests/core/server/SilentTraffic.h"
#include "tests/fakes/FixedClock.h"

#include <QTemporaryDir>


namespace autospace {

// The whole core on a database of its own, without sockets and without threads: what is asked is answered before ask()
// returns. Its clock stands at 2026-11-20 09:00 UTC, a Friday, until it is moved.
class TestCore {
public:
    // url: where; empty: an SQLite file that is gone afterwards.
    explicit TestCore(const QString& url = {}, Threading threading = Threading::Inline,
                      Argon2Cost passwordCost = {64, 1, 1});

    // The demo world around the present moment.
    void fillDemo();
    // Stops the core and starts another one on the same database. meanwhile: what is done to its files in between.
    void restart(const std::function<void()>& meanwhile = {});

    struct Ask {
        QByteArray token = {};
        QJsonObject body = {};
        QList<std::pair<QByteArray, QByteArray>> headers = {};
        QByteArray raw = {}; // instead of body
        QString peer = QStringLiteral("192.0.2.7");
    };
    Answer ask(HttpMethod method, const QString& target, const Ask& ask);
    Answer get(const QString& target, const QByteArray& token = {}) { return ask(HttpMethod::Get, target, {token}); }
    Answer post(const QString& target, const QByteArray& token, const QJsonObject& body) {
        return ask(HttpMethod::Post, target, {token, body});
    }
    // Signs in with the demo password and gives the access token; the same one again while it is good.
    QByteArray tokenOf(const QString& email);
    // The same for a core with threads, whose answers come later.
    QByteArray signInBlocking(const QString& email);
    Answer signIn(const QString& email, const QString& password);

    // A record straight into the database, with its log entries.
    void put(const std::shared_ptr<Record>& record) { putAll({record}); }
    void putAll(const QList<std::shared_ptr<Record>>& records);
    template <class T>
    [[nodiscard]] std::shared_ptr<const T> read(const Id& id) {
        auto session = app->store().session();
        return session ? (*session)->get<T>(id) : nullptr;
    }
    template <class T>
    [[nodiscard]] QList<std::shared_ptr<const T>> all(const Query& query = {}) {
        auto session = app->store().session();
        return session ? (*session)->list<T>(query) : QList<std::shared_ptr<const T>>();
    }
    // Standard slots of a garage of the demo's "rheintal" that never closes and takes bookings.
    [[nodiscard]] QList<Id> openSlots();
    [[nodiscard]] static Id org(const QString& key);
    [[nodiscard]] static QString orgPath(const QString& key, const QString& rest);

    FixedClock clock{*Instant::parse(u"2026-11-20T09:00:00Z")};
    SeededRandom random{7};
    SilentTraffic traffic;
    Metrics metrics;
    SilentLog logged;
    JsonLog log{logged, clock};
    CoreConfig config;
    std::unique_ptr<CoreApp> app;

private:
    void start();
    QTemporaryDir m_folder;
    struct Token {
        QByteArray text;
        Instant at;
    };
    QHash<QString, Token> m_tokens;
};

} // namespace autospace
