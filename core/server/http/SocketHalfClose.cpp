// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/SocketHalfClose.h"

#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace autospace {

void halfClose(QTcpSocket& socket) {
    const qintptr descriptor = socket.socketDescriptor();
    if (descriptor < 0) return;
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(descriptor), SD_SEND);
#else
    ::shutdown(int(descriptor), SHUT_WR);
#endif
}

} // namespace autospace
