// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sealing/FieldSeal.h"
#include "core/storage/sql/Connection.h"

#include <map>

struct sqlite3;

namespace autospace {

// How a SQLite file is opened.
struct SqliteSettings {
    enum class Mode {
        Create,   // an empty file is made when there is none
        Existing, // Connection when there is none
        ReadOnly, // as Existing; nothing is written, not even to the side
    };

    QString file;
    Mode mode = Mode::Create;
    bool durable = true; // synchronous=FULL: a commit survives a power cut; otherwise NORMAL, for disposable caches
    int busyTimeoutMs = 5000;
    qint64 maxPages = 0; // 0 = no limit
    std::shared_ptr<const Sealer> sealer;
};

// A connection in write-ahead mode with foreign keys on. Has two SQL functions more: autospace_fold(text), which is
// foldCase(), and autospace_unseal(bytes, place, id, kind), which opens a sealed value.
class SqliteConnection final : public Connection {
public:
    [[nodiscard]] static Stored<std::unique_ptr<SqliteConnection>> open(const SqliteSettings& settings);
    ~SqliteConnection() override;
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
    [[nodiscard]] Stored<std::unique_ptr<Statement>> prepare(const QByteArray& sql) override;
    [[nodiscard]] Stored<> execute(const QByteArray& sql) override;
    [[nodiscard]] bool inTransaction() const override;
    [[nodiscard]] std::optional<quint32> contentVersion() const override;
    void limitSteps(qint64 steps) override;
    [[nodiscard]] bool isLost() const override { return false; }
    [[nodiscard]] Stored<> reconnect() override { return {}; }

    [[nodiscard]] sqlite3* handle() const { return m_database; }

private:
    SqliteConnection(sqlite3* database, const SqliteSettings& settings)
        : m_database(database), m_seal(settings.sealer) {}
    [[nodiscard]] Stored<> configure(const SqliteSettings& settings);
    [[nodiscard]] Stored<> step(const QByteArray& sql);
    [[nodiscard]] static int countSteps(void* connection);

    sqlite3* m_database;
    std::map<QByteArray, std::unique_ptr<Statement>> m_steps;
    FieldSeal m_seal;
    qint64 m_stepLimit = 0; // of a transaction that reads
    qint64 m_stepsLeft = 0;
};

} // namespace autospace
