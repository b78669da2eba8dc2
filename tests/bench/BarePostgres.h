// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct pg_conn;

namespace autospace::bench {

// The bookings that plain SQL writes durably into a core's own PostgreSQL database, with all its indexes and the guard,
// beside the core but in an organization of its own: what the core's creations there are measured against. The same
// statements as in BareWrites, prepared, one after the other through libpq.
class BarePostgres {
public:
    // A database in which a core has bookings and slots.
    explicit BarePostgres(const QString& url);
    ~BarePostgres();
    Q_DISABLE_COPY_MOVE(BarePostgres)
    // perCommit: bookings that share a commit.
    [[nodiscard]] double perSecond(int perCommit, double seconds);

private:
    using Values = QList<QByteArray>;
    void execute(const QByteArray& sql);
    void prepare(const char* name, const QByteArray& sql);
    void run(const char* name, const Values& values);
    [[nodiscard]] QList<QByteArray> texts(const QByteArray& sql);
    [[nodiscard]] QByteArray insertOfBooking();
    void write();

    pg_conn* m_connection;
    QList<QByteArray> m_slots;
    qint64 m_start = 0;
    qint64 m_written = 0;
};

} // namespace autospace::bench
