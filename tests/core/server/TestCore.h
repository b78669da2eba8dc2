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
#include "core/server/observe/LogSink.h"
#include "core/server/observe/Metrics.h"
#include "tests/core/server/http/RecordedSink.h"
#include "tests/fakes/FixedClock.h"

#include <QTemporaryDir>

#include <mutex>
#include <random>

namespace autospace {

// Randomness that a seed replays.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(quint64 seed) : m_engine(seed) {}
    [[nodiscard]] QByteArray bytes(qsizetype count) override {
        const std::scoped_lock lock(m_mutex);
        QByteArray bytes(count, Qt::Uninitialized);
        for (char& byte : bytes)
            byte = static_cast<char>(m_engine());
        return bytes;
    }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

// Sees every request and says nothing.
class SilentTraffic final : public TrafficObserver {
public:
    void requestFinished(const TrafficRecord&) override {}
};

// Takes log lines and drops them.
class SilentLog final : public LogSink {
public:
    void write(QByteArrayView) override {}
};

// One answer of the core, as a test wants to look at it.
struct Answer {
    int status = 0;
    QByteArray body;
    HttpHeaders headers;
    QJsonObject json;
    std::shared_ptr<RecordedAnswer> recorded; // for streams

    [[nodiscard]] QJsonObject data() const { return json[QStringLiteral("data")].toObject(); }
    [[nodiscard]] QJsonArray list() const { return json[QStringLiteral("data")].toArray(); }
    // The code of the first error.
    [[nodiscard]] QString code() const;
};

// The whole core on a database of its own, without sockets and without threads: what is asked is answered before ask()
// returns. Its clock stands at 2026-11-20 09:00 UTC, a Friday, until it is moved.
class TestCore {
public:
    // url: where; empty: an SQLite file that is gone afterwards.
    explicit TestCore(const QString& url = {}, Threading threading = Threading::Inline,
                      Argon2Cost passwordCost = {64, 1, 1});

    // The demo world around the present moment.
    void fillDemo();
    // Stops the core and starts another one on the same database.
    void restart();

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
