// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/PostgresCluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QThread>
#include <QUuid>

#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

quint16 freePort() {
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost)) qFatal("no free port: %s", qPrintable(server.errorString()));
    return server.serverPort();
}

} // namespace

PostgresCluster::PostgresCluster(bool durable)
    : m_durable(durable), m_folder(QDir::temp().filePath(u"autospace-pg-XXXXXX"_s)),
      m_password(QUuid::createUuid().toString(QUuid::Id128)) {
    if (geteuid() == 0) {
        const passwd* user = getpwnam("postgres");
        if (!user) qFatal("run by root, the tests need the system user postgres (package postgresql-17)");
        m_user = user->pw_uid;
        m_group = user->pw_gid;
        if (chown(QFile::encodeName(m_folder.path()).constData(), m_user, m_group) != 0)
            qFatal("%s cannot be given to postgres", qPrintable(m_folder.path()));
    }
    make();
    start();
}

PostgresCluster::~PostgresCluster() { stop(SIGINT); }

QString PostgresCluster::path(const QString& program) const { return u"/usr/lib/postgresql/17/bin/"_s + program; }

void PostgresCluster::confine(QProcess& process) const {
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([user = m_user, group = m_group] {
        if (user != 0 && (setgroups(0, nullptr) != 0 || setgid(group) != 0 || setuid(user) != 0)) _exit(126);
        prctl(PR_SET_PDEATHSIG, SIGINT);
    });
}

bool PostgresCluster::run(const QString& program, const QStringList& arguments) {
    QProcess process;
    confine(process);
    process.setProcessEnvironment([this] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, m_password);
        return environment;
    }());
    process.start(path(program), arguments);
    if (!process.waitForFinished(120'000)) return false;
    const QByteArray said = process.readAll();
    if (process.exitCode() != 0 && !said.isEmpty()) qWarning("%s", said.constData());
    return process.exitCode() == 0;
}

void PostgresCluster::make() {
    // Written by the server's user, who could not read a file of root's.
    QFile password(m_folder.filePath(u"password"_s));
    if (!password.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(password.errorString()));
    password.write(m_password.toLatin1());
    password.close();
    password.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QStringList arguments{u"-D"_s,
                          m_folder.filePath(u"data"_s),
                          u"-U"_s,
                          u"autospace"_s,
                          u"--pwfile="_s + password.fileName(),
                          u"--auth=scram-sha-256"_s,
                          u"--encoding=UTF8"_s,
                          u"--locale=C.UTF-8"_s,
                          u"--no-instructions"_s};
    if (!m_durable) arguments << u"--no-sync"_s;
    if (!run(u"initdb"_s, arguments)) qFatal("initdb failed");
}

void PostgresCluster::start() {
    if (m_port == 0) m_port = freePort(); // a restarted server is found where it was
    QStringList arguments{u"-D"_s, m_folder.filePath(u"data"_s)};
    const QStringList settings{u"listen_addresses=127.0.0.1"_s,
                               u"port=%1"_s.arg(m_port),
                               u"unix_socket_directories="_s + m_folder.path(),
                               u"max_connections=100"_s,
                               u"shared_buffers=64MB"_s,
                               u"log_min_messages=fatal"_s,
                               // Inserts that wait for each other end after this; after the usual second each, a race
                               // of thousands takes minutes where many wait for the processor too.
                               u"deadlock_timeout=100ms"_s,
                               m_durable ? u"fsync=on"_s : u"fsync=off"_s,
                               m_durable ? u"synchronous_commit=on"_s : u"synchronous_commit=off"_s,
                               m_durable ? u"full_page_writes=on"_s : u"full_page_writes=off"_s};
    for (const QString& setting : settings)
        arguments << u"-c"_s << setting;
    m_server = std::make_unique<QProcess>();
    confine(*m_server);
    m_server->start(path(u"postgres"_s), arguments);
    QElapsedTimer waited;
    waited.start();
    while (!run(u"pg_isready"_s, {u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)})) {
        if (waited.elapsed() > 60'000 || m_server->state() == QProcess::NotRunning)
            qFatal("PostgreSQL did not start: %s", m_server->readAll().constData());
        QThread::msleep(50);
    }
}

void PostgresCluster::stop(int signal) {
    if (m_server->state() == QProcess::NotRunning) return;
    kill(static_cast<pid_t>(m_server->processId()), signal);
    if (!m_server->waitForFinished(30'000)) m_server->kill();
    m_server->waitForFinished(5'000);
}

void PostgresCluster::crashAndRestart() {
    stop(SIGQUIT);
    start();
}

QString PostgresCluster::url(const QString& database) const {
    return u"postgres://autospace:%1@127.0.0.1:%2/%3"_s.arg(m_password).arg(m_port).arg(database);
}

QString PostgresCluster::freshUrl() {
    const QString name = u"test%1"_s.arg(++m_databases);
    if (!run(u"psql"_s, {u"-qAt"_s, u"-c"_s, u"create database "_s + name, url(u"postgres"_s)}))
        qFatal("%s cannot be made", qPrintable(name));
    return url(name);
}

} // namespace autospace
