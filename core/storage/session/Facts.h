// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlRunner.h"

#include <optional>

namespace autospace {

// Small facts of the database itself by name, in table sys_facts.
class Facts {
public:
    explicit Facts(SqlRunner& runner) : m_runner(runner) {}

    [[nodiscard]] Stored<std::optional<QString>> find(const QString& name);
    [[nodiscard]] Stored<> set(const QString& name, const QString& value);

private:
    SqlRunner& m_runner;
};

} // namespace autospace
