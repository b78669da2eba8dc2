// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/KeychainError.h"

#include <QByteArray>

#include <expected>
#include <functional>

namespace autospace {

// The system's store of secrets. Calls back on the calling thread, later; possibly never (a locked wallet that waits
// for its person), so that whoever calls keeps a time limit.
class Keychain {
public:
    using Read = std::function<void(std::expected<QByteArray, KeychainError>)>;
    using Done = std::function<void(std::expected<void, KeychainError>)>;

    virtual ~Keychain() = default;
    virtual void read(const QString& item, Read done) = 0;
    virtual void write(const QString& item, const QByteArray& secret, Done done) = 0;
    // Removing what is not there is a success.
    virtual void remove(const QString& item, Done done) = 0;
};

} // namespace autospace
