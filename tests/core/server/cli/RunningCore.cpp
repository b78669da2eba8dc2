// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/cli/RunningCore.h"

#include "core/demo/DemoAccount.h"

#include <QElapsedTimer>

#include <csignal>

namespace autospace {

using namespace Qt::StringLiterals;

static constexpr int startMs = 60'000;

QString RunningCore::program() { return QStringLiteral(AUTOSPACE_BIN_DIR "/autospace-core"); }

RunningCore::RunningCore(const QStringList& arguments, int port) {
    m_process.start(program(), QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)} + arguments);
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(startMs))
        line += m_process.readLine();
    if (line.startsWith("listening on http")) m_url = QUrl(QString::fromLatin1(line.sliced(13).trimmed()));
}

RunningCore::~RunningCore() { killAtOnce(); }

qint64 RunningCore::terminate() {
    QElapsedTimer timer;
    timer.start();
    m_process.terminate();
    if (!m_process.waitForFinished(20'000)) return -1;
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0 ? timer.elapsed() : -1;
}

void RunningCore::killAtOnce() {
    if (!isRunning()) return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
    m_process.waitForFinished(10'000);
}

RunningCore::Reply RunningCore::ask(const QByteArray& method, const QString& target, const QByteArray& token,
                                    const QJsonObject& body) {
    QTcpSocket socket;
    socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
    if (!socket.waitForConnected(5000)) return {};
    QByteArray request = method + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n";
    if (!token.isEmpty()) request += "Authorization: Bearer " + token + "\r\n";
    const QByteArray text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (!text.isEmpty())
        request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n";
    socket.write(request + "\r\n" + text);
    QByteArray reply;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(30'000))
        reply += socket.readAll();
    reply += socket.readAll();
    const qsizetype split = reply.indexOf("\r\n\r\n");
    return {reply.mid(9, 3).toInt(), split < 0 ? QByteArray() : reply.sliced(split + 4)};
}

QByteArray RunningCore::signIn(const QString& email) {
    const Reply reply = ask("POST", u"/v1/auth/login"_s, {},
                            {{u"email"_s, email}, {u"password"_s, DemoAccount::password.toString()}});
    return reply.json()[u"access_token"_s].toString().toLatin1();
}

RunningCore::Run RunningCore::run(const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace autospace
