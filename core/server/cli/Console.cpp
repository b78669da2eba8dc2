// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/Console.h"

#include <cstdio>

namespace autospace {

static void write(FILE* stream, const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void Console::out(const QString& line) { write(stdout, line); }
void Console::error(const QString& line) { write(stderr, line); }

} // namespace autospace
