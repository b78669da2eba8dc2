// SPDX-License-Identifier: GPL-3.0-or-later
// The targets under libFuzzer, one program for all: --target=NAME says which, the rest is libFuzzer's. --list names
// them; --seeds=FOLDER writes the target's good input into FOLDER and its words into FOLDER.dict.
#include "tests/fuzz/FuzzTargets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHashSeed>

#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

const FuzzTarget* chosen = nullptr;

std::optional<QByteArray> argument(const QByteArrayList& arguments, const QByteArray& name) {
    for (const QByteArray& argument : arguments)
        if (argument.startsWith(name)) return argument.sliced(name.size());
    return std::nullopt;
}

void write(const QString& file, const QByteArray& bytes) {
    QFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()) return;
    std::fprintf(stderr, "autospace-fuzz: cannot write %s\n", qPrintable(file));
    std::exit(2);
}

void writeSeeds(const FuzzTarget& target, const QString& folder) {
    QDir().mkpath(folder);
    for (qsizetype i = 0; i < target.seeds.size(); ++i)
        write(u"%1/seed-%2"_s.arg(folder).arg(i), target.seeds[i]);
    QByteArray words;
    for (const QByteArray& token : target.tokens)
        words += "\"\\x" + token.toHex('x').replace("x", "\\x") + "\"\n";
    write(folder + u".dict"_s, words);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    // The same input takes the same way every time.
    QHashSeed::setDeterministicGlobalSeed();
    static QCoreApplication application(*argc, *argv);
    static const QList<FuzzTarget> targets = fuzzTargets();
    const QByteArrayList arguments(*argv + 1, *argv + *argc);
    if (arguments.contains("--list")) {
        for (const FuzzTarget& target : targets)
            std::puts(target.name);
        std::exit(0);
    }
    const QByteArray name = argument(arguments, "--target=").value_or(QByteArray());
    for (const FuzzTarget& target : targets)
        if (name == target.name) chosen = &target;
    if (!chosen) {
        std::fprintf(stderr, "autospace-fuzz: no target '%s'; --list names them\n", name.constData());
        std::exit(2);
    }
    if (const auto folder = argument(arguments, "--seeds=")) {
        writeSeeds(*chosen, QString::fromLocal8Bit(*folder));
        std::exit(0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    try {
        chosen->run(QByteArrayView(data, static_cast<qsizetype>(size)));
    } catch (const std::logic_error& broken) {
        std::fprintf(stderr, "autospace-fuzz: %s\n", broken.what());
        std::abort();
    }
    return 0;
}
