// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace autospace {

// A private PostgreSQL server for one test program: made and started by the constructor, stopped by the destructor,
// and by the kernel when the program dies first. Run by root, the server runs as the user postgres, since it refuses
// root. A failure to start ends the program with the reason.
class PostgresCluster {
public:
    // durable: with fsync and everything a real server does for safety; otherwise as fast as it goes.
    explicit PostgresCluster(bool durable = false);
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    // Makes an empty database and answers its address.
    [[nodiscard]] QString freshUrl();
    [[nodiscard]] QString url(const QString& database) const;
    // Stops the server at once, as a crash would, and starts it again at the same address.
    void crashAndRestart();

private:
    void make();
    void start();
    void stop(int signal);
    // Prepares the process so that it runs as the server's user and dies with this program.
    void confine(QProcess& process) const;
    [[nodiscard]] bool run(const QString& program, const QStringList& arguments);
    [[nodiscard]] QString path(const QString& program) const;

    bool m_durable;
    QTemporaryDir m_folder;
    QString m_password;
    quint16 m_port = 0;
    unsigned m_user = 0;
    unsigned m_group = 0;
    std::unique_ptr<QProcess> m_server;
    int m_databases = 0;
};

} // namespace autospace
