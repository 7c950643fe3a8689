// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/run.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <sstream>
#include <string>
#include <vector>

/// How the tests of the command line call it, and what comes back.
namespace evenhost::testing {

inline const QString examplePlan =
    QStringLiteral(EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml");

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// The built program, started as a person or a script does.
inline Outcome evenhostProgram(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral(EVENHOST_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The same words, inside this process and with the test's own handlers.
inline Outcome runInside(const cli::Program& program, const QStringList& arguments)
{
    std::vector<std::string> texts{"evenhost"};
    for (const QString& word : arguments)
        texts.push_back(word.toStdString());
    std::vector<const char*> words;
    for (const std::string& text : texts)
        words.push_back(text.c_str());
    std::ostringstream out;
    std::ostringstream err;
    const int status = cli::run(static_cast<int>(words.size()), words.data(), program, out, err);
    return {status, QByteArray::fromStdString(out.str()), QByteArray::fromStdString(err.str())};
}

} // namespace evenhost::testing
