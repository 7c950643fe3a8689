# evenhost_resources: icons, styles, example plans (resources/*.qrc) and translations (:/i18n/<name>.qm).
# An object library whose objects every program gets that links evenhost_ui: nothing has to call Q_INIT_RESOURCE.

file(GLOB resource_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/*.qrc")
# A .ts file must be there when CMake configures: one that appears later is emptied by the build (lupdate without sources).
file(GLOB translation_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/*.ts")
if(NOT resource_files AND NOT translation_files)
  return()
endif()

add_library(evenhost_resources OBJECT ${resource_files})
set_target_properties(evenhost_resources PROPERTIES AUTORCC ON AUTOMOC OFF)

if(translation_files)
  # Not qt_add_lupdate: it follows every include into Qt and the standard library, which takes more than ten minutes.
  # The source language needs a file for its plurals alone.
  set(read_texts Qt6::lupdate app ui -extensions cpp,h -no-obsolete -locations none)
  set(foreign_files ${translation_files})
  list(FILTER foreign_files EXCLUDE REGEX "_en\\.ts$")
  set(english_files ${translation_files})
  list(FILTER english_files INCLUDE REGEX "_en\\.ts$")
  add_custom_target(update_translations
    COMMAND ${read_texts} -ts ${foreign_files}
    COMMAND ${read_texts} -pluralonly -ts ${english_files}
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
    COMMENT "Reading the texts to translate from the sources"
    VERBATIM)
  qt_add_lrelease(evenhost_ui TS_FILES ${translation_files} QM_FILES_OUTPUT_VARIABLE qm_files)
  set(entries "")
  foreach(qm IN LISTS qm_files)
    get_filename_component(name "${qm}" NAME)
    string(APPEND entries "<file alias=\"${name}\">${qm}</file>\n")
  endforeach()
  set(qrc "${CMAKE_CURRENT_BINARY_DIR}/translations.qrc")
  file(CONFIGURE OUTPUT "${qrc}" CONTENT "<RCC><qresource prefix=\"/i18n\">\n@entries@</qresource></RCC>\n" @ONLY)
  add_custom_command(OUTPUT qrc_translations.cpp
    COMMAND Qt6::rcc --name translations --output qrc_translations.cpp "${qrc}"
    DEPENDS "${qrc}" ${qm_files}
    VERBATIM)
  target_sources(evenhost_resources PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/qrc_translations.cpp")
endif()

target_sources(evenhost_ui INTERFACE $<TARGET_OBJECTS:evenhost_resources>)
