// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/PostgresTools.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString find(const QString& program) {
    const QString onPath = QStandardPaths::findExecutable(program);
    if (!onPath.isEmpty()) return onPath;
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList folders;
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders << versions.filePath(version + u"/bin"_s);
    return QStandardPaths::findExecutable(program, folders);
}

StoreError failed(QString message) { return {StoreError::Kind::Other, std::move(message), {}}; }

} // namespace

Stored<> PostgresTools::run(const QString& program, const QStringList& arguments) const {
    const QString path = find(program);
    if (path.isEmpty())
        return std::unexpected(failed(
            u"%1 is not installed here; it comes with PostgreSQL's client programs (postgresql-client)."_s.arg(program)));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGHOST"_s, m_url.host);
    environment.insert(u"PGPORT"_s, QString::number(m_url.port));
    environment.insert(u"PGUSER"_s, m_url.user);
    environment.insert(u"PGPASSWORD"_s, m_url.password);
    environment.insert(u"PGSSLMODE"_s, m_url.sslMode);
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::unexpected(failed(u"%1 failed: %2"_s.arg(
            program, process.error() == QProcess::FailedToStart
                         ? process.errorString()
                         : QString::fromUtf8(process.readAllStandardError()).trimmed())));
    return {};
}

Stored<> PostgresTools::dump(const QString& file) const {
    const QString part = file + u".part"_s;
    auto done = run(u"pg_dump"_s, {u"--format=custom"_s, u"--no-owner"_s, u"--file"_s, part, m_url.database});
    if (done && !QFile::rename(part, file))
        done = std::unexpected(failed(u"%1 exists already or cannot be written."_s.arg(file)));
    if (!done) QFile::remove(part);
    return done;
}

Stored<> PostgresTools::restore(const QString& file) const {
    return run(u"pg_restore"_s, {u"--clean"_s, u"--if-exists"_s, u"--no-owner"_s, u"--single-transaction"_s,
                                 u"--exit-on-error"_s, u"--dbname"_s, m_url.database, file});
}

} // namespace autospace
