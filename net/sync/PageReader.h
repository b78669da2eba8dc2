// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "net/sync/PullPage.h"

#include <QByteArray>

#include <expected>

namespace autospace {

// Reads a page of the feed from its text.
class PageReader {
public:
    explicit PageReader(const Registry& registry) : m_registry(registry) {}

    // See SyncWire::readPull().
    [[nodiscard]] std::expected<PullPage, QString> read(const QByteArray& body) const;

private:
    const Registry& m_registry;
};

} // namespace autospace
