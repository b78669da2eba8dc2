// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/AuthClient.h"
#include "net/transport/ServerAddress.h"

#include <memory>

namespace autospace {

// The way to one core. Made before anybody is signed in, and kept for as long as the account is open.
struct CoreConnection {
    CoreConnection(ServerAddress serverAddress, std::unique_ptr<Transport> way, const QString& device)
        : server(std::move(serverAddress)), transport(std::move(way)), auth(*transport, device) {}

    ServerAddress server;
    std::unique_ptr<Transport> transport;
    AuthClient auth;
};

} // namespace autospace
