// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QUrl>

namespace autospace {

// The real program as a process of its own, and plain HTTP to it.
class RunningCore {
public:
    struct Reply {
        int status = 0;
        QByteArray body;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    // Starts `serve` and waits for the line that says where it listens. Not running afterwards: see errors(). port: 0
    // for any that is free.
    explicit RunningCore(const QStringList& arguments, int port = 0);
    ~RunningCore();

    [[nodiscard]] bool isListening() const { return !m_url.isEmpty(); }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }
    // SIGTERM; the milliseconds that the end took, or -1 when it did not end well.
    qint64 terminate();
    void killAtOnce();
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    Reply ask(const QByteArray& method, const QString& target, const QByteArray& token = {},
              const QJsonObject& body = {});
    QByteArray signIn(const QString& email);

    // Runs the program to its end.
    struct Run {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    static Run run(const QStringList& arguments, const QByteArray& input = {});
    static QString program();

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace autospace
