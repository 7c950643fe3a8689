// SPDX-License-Identifier: GPL-3.0-or-later
// What the documentation points at is there: links, headings, files of the tree, CMake presets.

#include "sourcetree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost::policy;

namespace {

QStringList pages()
{
    QStringList files = filesBelow({u"resources/docs"_s}, {u".md"_s});
    return files += {u"README.md"_s, u"CHANGELOG.md"_s};
}

QString contentOf(const QString& file)
{
    QFile device(absolute(file));
    return device.open(QIODevice::ReadOnly) ? QString::fromUtf8(device.readAll()) : QString();
}

/// The text outside fenced blocks, for what a block may say as an example.
QString prose(const QString& file)
{
    static const QRegularExpression fenced(u"```.*?```"_s, QRegularExpression::DotMatchesEverythingOption);
    return contentOf(file).remove(fenced);
}

/// Where a heading can be linked to, as web sites that show Markdown do it.
QSet<QString> anchorsOf(const QString& file)
{
    static const QRegularExpression heading(u"^#+ (.+)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression dropped(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> anchors;
    const QString text = prose(file);
    for (auto match = heading.globalMatch(text); match.hasNext();) {
        anchors += match.next().captured(1).toLower().remove(dropped).replace(u' ', u'-');
    }
    return anchors;
}

/// "a/{b,c}" as "a/b" and "a/c".
QStringList expanded(const QString& path)
{
    static const QRegularExpression braces(u"\\{([^}]*)\\}"_s);
    const auto match = braces.match(path);
    if (!match.hasMatch()) {
        return {path};
    }
    QStringList paths;
    const QStringList choices = match.captured(1).split(u',');
    for (const QString& choice : choices) {
        paths += expanded(QString(path).replace(match.capturedStart(), match.capturedLength(), choice.trimmed()));
    }
    return paths;
}

void expectNone(QStringList places)
{
    places.removeDuplicates();
    QVERIFY2(places.isEmpty(), qPrintable(u"\n  "_s + places.join(u"\n  "_s)));
}

} // namespace

class TestDocumentation : public QObject
{
    Q_OBJECT

private slots:
    void linksLeadSomewhere();
    void filesThatAreNamedExist();
    void presetsThatAreNamedExist();
    void everyPageIsReachableFromTheReadme();
};

void TestDocumentation::linksLeadSomewhere()
{
    static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)"_s);
    QStringList dead;
    int links = 0;
    for (const QString& page : pages()) {
        const QString text = prose(page);
        for (auto match = link.globalMatch(text); match.hasNext();) {
            const QString target = match.next().captured(1);
            if (target.contains(u"://"_s)) {
                continue; // the web is not part of the tree
            }
            ++links;
            const QString path = target.section(u'#', 0, 0);
            const QString anchor = target.section(u'#', 1);
            const QString file = path.isEmpty() ? page : QDir::cleanPath(QFileInfo(page).path() + u'/' + path);
            const bool unbuilt = file.startsWith(u"resources/screenshots/"_s)
                                 && !QFileInfo::exists(absolute(u"resources/screenshots"_s)); // made by a program
            if (!unbuilt && !QFileInfo::exists(absolute(file))) {
                dead += page + u": "_s + target;
            } else if (!anchor.isEmpty() && !anchorsOf(file).contains(anchor)) {
                dead += page + u": "_s + target + u": no such heading"_s;
            }
        }
    }
    QVERIFY(links > 3);
    expectNone(dead);
}

void TestDocumentation::filesThatAreNamedExist()
{
    static const QRegularExpression named(
        u"`((?:app|ui|tests|modelcards|packaging|resources|translations)/[^`<>*\\s]*)`"_s);
    QStringList missing;
    int names = 0;
    for (const QString& page : pages()) {
        const QString text = prose(page);
        for (auto match = named.globalMatch(text); match.hasNext();) {
            for (const QString& path : expanded(match.next().captured(1))) {
                ++names;
                if (!QFileInfo::exists(absolute(path))) {
                    missing += page + u": "_s + path;
                }
            }
        }
    }
    QVERIFY(names > 10);
    expectNone(missing);
}

void TestDocumentation::presetsThatAreNamedExist()
{
    QFile file(absolute(u"CMakePresets.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> presets;
    const QJsonArray known = QJsonDocument::fromJson(file.readAll()).object()[u"configurePresets"_s].toArray();
    for (const auto& preset : known) {
        presets += preset.toObject()[u"name"_s].toString();
    }
    static const QRegularExpression used(u"--preset ([\\w-]+)"_s);
    QStringList missing;
    for (const QString& page : pages()) {
        const QString text = contentOf(page);
        for (auto match = used.globalMatch(text); match.hasNext();) {
            const QString preset = match.next().captured(1);
            if (!presets.contains(preset)) {
                missing += page + u": --preset "_s + preset;
            }
        }
    }
    expectNone(missing);
}

void TestDocumentation::everyPageIsReachableFromTheReadme()
{
    const QString readme = contentOf(u"README.md"_s);
    QStringList lost;
    for (const QString& page : filesBelow({u"resources/docs"_s}, {u".md"_s})) {
        if (!readme.contains(u"("_s + page + u")"_s)) {
            lost += page;
        }
    }
    expectNone(lost);
}

QTEST_APPLESS_MAIN(TestDocumentation)
#include "tst_documentation.moc"
