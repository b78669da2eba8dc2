// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BareServer.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QTcpServer>

#include <cstdio>

namespace autospace::bench {

int runBareServer(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QHttpServer server;
    const QByteArray body = "{\"data\":{\"filler\":\"" + QByteArray(376, 'x') + "\"}}";
    server.setMissingHandler(&server, [body](const QHttpServerRequest&, QHttpServerResponder& responder) {
        responder.write(body, "application/json");
    });
    auto* tcp = new QTcpServer(&server);
    if (!tcp->listen(QHostAddress::LocalHost) || !server.bind(tcp)) return 1;
    std::printf("listening on http://127.0.0.1:%d\n", tcp->serverPort());
    std::fflush(stdout);
    return app.exec();
}

} // namespace autospace::bench
