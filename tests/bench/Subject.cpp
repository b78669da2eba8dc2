// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Subject.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace autospace::bench {

using namespace Qt::StringLiterals;

namespace {

QString coreProgram() { return QCoreApplication::applicationDirPath() + u"/autospace-core"_s; }

// The demo's first account with the role.
QJsonObject demoAccount(const QString& role) {
    QProcess process;
    process.start(coreProgram(), {u"demo-accounts"_s});
    process.waitForFinished(30'000);
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        const QJsonObject account = QJsonDocument::fromJson(line).object();
        if (account[u"roles"].toArray().contains(role)) return account;
    }
    qFatal("bench: the demo has no %s", qPrintable(role));
}

} // namespace

Subject::Subject()
    : m_core(coreProgram(), {u"serve"_s, u"--database"_s, u"sqlite:"_s + databaseFile(), u"--listen"_s, u"127.0.0.1:0"_s, u"--demo"_s, u"--requests-per-second"_s, u"1000000"_s, u"--log-level"_s, u"warning"_s}),
      m_api(m_core.port()) {
    const QJsonObject account = demoAccount(u"manager"_s);
    const QJsonObject user = m_api.signIn(account[u"email"].toString(), account[u"password"].toString());
    m_orgPath = "/v1/orgs/" + user[u"memberships"].toArray().at(0).toObject()[u"org_id"].toString().toLatin1();
    QSet<QString> alwaysOpen;
    for (const QJsonValue& garage : m_api.all(m_orgPath + "/locations?page[size]=100"))
        if (garage[u"opening_hours"].toObject().isEmpty()) alwaysOpen << garage[u"id"].toString();
    for (const QJsonValue& space : m_api.all(m_orgPath + "/spaces?filter[status]=active&page[size]=200"))
        if (alwaysOpen.contains(space[u"location_id"].toString())) m_slots << space[u"id"].toString().toLatin1();
    if (m_slots.isEmpty()) qFatal("bench: the demo has no slot that is always open");
}

} // namespace autospace::bench
