// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CoreProgram.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace autospace {

bool CoreProgram::start(const QStringList& further) {
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(m_folder + u"/core.log"_s, QIODevice::Append);
    m_process->start(program(), QStringList{u"serve"_s, u"--database"_s, u"sqlite:"_s + m_folder + u"/core.db"_s, u"--listen"_s,
                                            u"127.0.0.1:%1"_s.arg(m_port), u"--demo"_s} + further);
    QByteArray out;
    static const QRegularExpression line(u"listening on http://127\\.0\\.0\\.1:(\\d+)"_s);
    for (int i = 0; i < 600 && m_process->state() != QProcess::NotRunning; ++i) {
        m_process->waitForReadyRead(100);
        out += m_process->readAllStandardOutput();
        if (const auto match = line.match(QString::fromUtf8(out)); match.hasMatch()) {
            m_port = match.captured(1).toInt();
            return true;
        }
    }
    return false;
}

void CoreProgram::stop() {
    if (!m_process) return;
    m_process->terminate();
    if (!m_process->waitForFinished(15'000)) m_process->kill();
    m_process.reset();
}

bool CoreProgram::endSignIns() const {
    bool ended = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sign-ins"_s);
        database.setDatabaseName(m_folder + u"/core.db"_s);
        ended = database.open() && QSqlQuery(database).exec(u"DELETE FROM sessions"_s);
    }
    QSqlDatabase::removeDatabase(u"sign-ins"_s);
    const QStringList keys = QDir(m_folder).entryList({u"*token-key*"_s, u"*token.key*"_s}, QDir::Files);
    return ended && keys.size() == 1 && QFile::remove(m_folder + u'/' + keys.first());
}

QJsonObject CoreProgram::account(const QString& email) const {
    QProcess process;
    process.start(program(), {u"demo-accounts"_s});
    process.waitForFinished();
    for (const QByteArray& row : process.readAllStandardOutput().split('\n')) {
        const QJsonObject account = QJsonDocument::fromJson(row).object();
        if (account[u"email"_s].toString().startsWith(email)) return account;
    }
    return {};
}

} // namespace autospace
