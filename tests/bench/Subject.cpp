// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Subject.h"

#include "tests/bench/Dataset.h"

#include <QJsonDocument>
#include <QSet>

namespace autospace::bench {

using namespace Qt::StringLiterals;

namespace {

// The demo's first account with the role.
QJsonObject demoAccount(const QString& role) {
    QProcess process;
    process.start(Child::core(), {u"demo-accounts"_s});
    process.waitForFinished(30'000);
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        const QJsonObject account = QJsonDocument::fromJson(line).object();
        if (account[u"roles"].toArray().contains(role)) return account;
    }
    qFatal("bench: the demo has no %s", qPrintable(role));
}

} // namespace

QStringList Subject::arguments(qint64 bookings, const QString& database) const {
    const QString file = m_folder.filePath(u"core.db"_s);
    QStringList list{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--requests-per-second"_s, u"1000000"_s,
                     u"--connections-per-address"_s, u"1000"_s, u"--log-level"_s, u"warning"_s};
    if (!database.isEmpty()) return list << u"--database"_s << database << u"--demo"_s;
    Dataset::copyTo(file, bookings);
    return list << u"--database"_s << u"sqlite:"_s + file;
}

Subject::Subject(qint64 bookings, const QString& database)
    : m_core(Child::core(), arguments(bookings, database)), m_api(m_core.port()) {
    const QJsonObject account = demoAccount(u"manager"_s);
    m_email = account[u"email"].toString();
    m_password = account[u"password"].toString();
    const QJsonObject user = m_api.signIn(m_email, m_password);
    m_orgPath = "/v1/orgs/" + user[u"memberships"].toArray().at(0).toObject()[u"org_id"].toString().toLatin1();
}

QList<QByteArray> Subject::openSlots() const {
    QList<QByteArray> ids;
    QSet<QString> alwaysOpen;
    for (const QJsonValue& garage : m_api.all(m_orgPath + "/locations?page[size]=100"))
        if (garage[u"opening_hours"].toObject().isEmpty()) alwaysOpen << garage[u"id"].toString();
    for (const QJsonValue& space : m_api.all(m_orgPath + "/spaces?filter[status]=active&page[size]=200"))
        if (alwaysOpen.contains(space[u"location_id"].toString())) ids << space[u"id"].toString().toLatin1();
    if (ids.isEmpty()) qFatal("bench: no slot is always open");
    return ids;
}

} // namespace autospace::bench
