// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/Program.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("autospace-core"));
    return autospace::Program(QCoreApplication::arguments().sliced(1)).run();
}
