// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTcpSocket;

namespace autospace {

// Tells the peer that nothing more will be sent, and goes on receiving; Qt's sockets cannot. To be
// called when nothing is left to write.
void halfClose(QTcpSocket& socket);

} // namespace autospace
