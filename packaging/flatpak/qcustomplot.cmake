# A build for QCustomPlot's two files, installed under the name Debian gives it for Qt 6.
cmake_minimum_required(VERSION 3.25)
project(QCustomPlotQt6 VERSION 2.1.0 LANGUAGES CXX)
include(GNUInstallDirs)
find_package(Qt6 REQUIRED COMPONENTS Core Gui Widgets PrintSupport)
set(CMAKE_AUTOMOC ON)
add_library(QCustomPlotQt6 STATIC qcustomplot.cpp qcustomplot.h)
set_target_properties(QCustomPlotQt6 PROPERTIES POSITION_INDEPENDENT_CODE ON)
target_include_directories(QCustomPlotQt6 PUBLIC $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_link_libraries(QCustomPlotQt6 PUBLIC Qt6::Core Qt6::Gui Qt6::Widgets Qt6::PrintSupport)
install(TARGETS QCustomPlotQt6 EXPORT QCustomPlotQt6)
install(FILES qcustomplot.h DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(EXPORT QCustomPlotQt6 FILE QCustomPlotQt6Config.cmake NAMESPACE QCustomPlotQt6::
  DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/QCustomPlotQt6")
