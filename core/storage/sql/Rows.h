// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/Statement.h"

namespace autospace {

// One execution of a cached statement, which it resets at the end.
class Rows {
public:
    explicit Rows(Statement& statement) : m_statement(&statement) {}
    Rows(Rows&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    Rows& operator=(Rows&&) = delete;
    ~Rows() {
        if (m_statement) m_statement->reset();
    }

    [[nodiscard]] Stored<bool> next() { return m_statement->step(); }
    Statement* operator->() const { return m_statement; }
    Statement& operator*() const { return *m_statement; }

private:
    Statement* m_statement;
};

} // namespace autospace
