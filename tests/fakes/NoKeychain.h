// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/Keychain.h"

namespace autospace {

// A computer without a keychain.
class NoKeychain final : public Keychain {
public:
    void read(const QString&, Read done) override { done(std::unexpected(none)); }
    void write(const QString&, const QByteArray&, Done done) override { done(std::unexpected(none)); }
    void remove(const QString&, Done done) override { done({}); }

private:
    const KeychainError none{KeychainError::Kind::None, {}};
};

} // namespace autospace
