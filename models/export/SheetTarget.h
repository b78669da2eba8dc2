// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/ListSheet.h"

#include <expected>
#include <memory>

namespace autospace {

// Where the rows of an export go. One begin(), rows, one finish(); destroyed without finish(), nothing is left behind.
class SheetTarget {
public:
    using Result = std::expected<void, QString>; // why the disk or the printer refused, in words
    virtual ~SheetTarget() = default;
    [[nodiscard]] virtual Result begin(const ListSheet& sheet) = 0;
    virtual void add(const QStringList& cells) = 0;
    [[nodiscard]] virtual Result finish() = 0;

    [[nodiscard]] static std::unique_ptr<SheetTarget> csv(const QString& file);
    [[nodiscard]] static std::unique_ptr<SheetTarget> pdf(const QString& file);
    // By the name that the system has for the printer.
    [[nodiscard]] static std::unique_ptr<SheetTarget> printer(const QString& name);
};

} // namespace autospace
